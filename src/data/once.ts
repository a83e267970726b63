/**
 * What a build reads and works out, once for all of its pages, because nothing changes underneath
 * it; the live preview does so anew each time.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made === undefined || import.meta.env.DEV) made = make();
    return made;
  };
}
