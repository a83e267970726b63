/** Letters from which on search answers. */
export const SHORTEST = 2;
