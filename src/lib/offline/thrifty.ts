/** What some browsers know of the network (`navigator.connection`). */
export interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Who saves data, or hardly has a network, pays for what they ask for and no more. */
export function isThrifty({ saveData = false, effectiveType = '' }: Connection = {}): boolean {
  return saveData || effectiveType.endsWith('2g');
}
