/** `npm run soan`: the site with live reload, and the editor for its content beside it. */
import { editorPlugin } from './editor/plugin.ts';
import { chosenDay } from './lib/day.ts';
import { content, startDevServer } from './lib/dev-server.ts';
import { keepFolder } from './lib/keep.ts';
import { openBrowser } from './lib/open-browser.ts';

const kept = keepFolder(content, chosenDay());
const site = await startDevServer([editorPlugin(content)]);
const editor = `${site}soan/`;
console.log(`
Trang soạn: ${editor}
Xem trang:  ${site}
Thư mục:    ${content}
Bản sao:    ${kept}
Lỡ lưu sai thì chép tệp từ bản sao về, đè lên tệp sai.
Xong việc thì bấm Ctrl + C ở cửa sổ này.`);
// A program that started this reads the address; a person would have to type it.
if (process.stdout.isTTY) openBrowser(editor);
