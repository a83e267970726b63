/** A package entry of package-lock.json, as far as we read it. */
interface LockEntry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface LockFile {
  packages: Record<string, LockEntry>;
}

/**
 * Entries for optional platform packages that the lock file names but does not hold, because the
 * registry it was made from does not carry every platform. `npm ci` of npm 11 refuses such a lock.
 * A place taken by another version does not count: the entry then stands below its own package.
 */
export function missingOptionalEntries({ packages }: LockFile): Record<string, LockEntry> {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) => {
      // Platform packages are asked for by their exact version; a range names no single one.
      if (!/^\d/.test(version)) return [];
      const found = placesOf(path, name).find((place) => place in packages);
      if (found !== undefined && packages[found]?.version === version) return [];
      const place = found === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      return [[place, { version, ...platformOf(name), optional: true }]];
    }),
  );
  return Object.fromEntries(missing) as Record<string, LockEntry>;
}

/** Where npm looks for a dependency of the package at `path`: its own folder first, then every folder above. */
function placesOf(path: string, name: string): string[] {
  const places: string[] = [];
  for (let end = path.length; end > 0; end = path.lastIndexOf('/node_modules/', end - 1)) {
    places.push(`${path.slice(0, end)}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/** The platform that a package is for, read from its name (`…-linux-arm64-musl`, `…/windows-x64`). */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const os = /android|darwin|freebsd|linux|win32|windows/
    .exec(name)?.[0]
    .replace('windows', 'win32');
  const cpu = /arm64|arm|x64|ia32|wasm32|riscv64|ppc64|s390x/.exec(name)?.[0];
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
}
