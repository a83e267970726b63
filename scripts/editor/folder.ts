/** Asks the browser for the content folder, whichever folder near it was chosen. */

type Picker = (options?: {
  id?: string;
  mode?: 'read' | 'readwrite';
}) => Promise<FileSystemDirectoryHandle>;

/** A file that every content folder has. */
const LANDMARK = 'chien-dich.json';

/** Puts our question in the place of the browser's own, which the editor would ask. */
export function askForContentFolder(): void {
  // Not every browser has it, and the types of the web page know it in none.
  const browser = window as { showDirectoryPicker?: Picker };
  const ask = browser.showDirectoryPicker?.bind(window);
  if (!ask) return;
  browser.showDirectoryPicker = async () =>
    withoutGit(await contentFolder(await ask({ id: 'noi-dung', mode: 'readwrite' })));
}

/** The folder itself, or `content` inside it; any other makes the browser's "not found". */
async function contentFolder(
  chosen: FileSystemDirectoryHandle,
): Promise<FileSystemDirectoryHandle> {
  const inside = await chosen.getDirectoryHandle('content').catch(() => chosen);
  await inside.getFileHandle(LANDMARK);
  return inside;
}

/** The editor asks for a Git repository; a folder that came in a ZIP has none and needs none. */
function withoutGit(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  const open = folder.getDirectoryHandle.bind(folder);
  folder.getDirectoryHandle = (name, options) =>
    name === '.git' ? Promise.resolve(folder) : open(name, options);
  return folder;
}
