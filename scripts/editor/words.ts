/** What the editor calls things that people here call otherwise, or has in English only. */

interface Words {
  [name: string]: string | Words;
}

const ours = (folder: string): Words => ({
  work_with_local_repo: 'Mở thư mục nội dung',
  work_with_local_repo_description: `Bấm nút trên rồi chọn thư mục: ${folder}`,
  working_with_local_repo: 'Đang sửa tệp trên máy này',
  sign_in_error: {
    not_project_root: `Thư mục vừa chọn không có tệp chien-dich.json. Hãy bấm lại rồi chọn thư mục: ${folder}`,
    picker_dismissed: `Chưa chọn thư mục nào. Hãy bấm lại rồi chọn thư mục: ${folder}`,
  },
  saving_entry: {
    error: { title: 'Chưa lưu được', description: 'Hãy sửa chỗ dưới đây rồi bấm Lưu lại.' },
  },
  slug: 'Tên tệp',
  entry_sidebar: {
    slug: {
      title: 'Tên tệp',
      generated_on_save: 'Tên tệp được đặt khi lưu lần đầu.',
      unavailable: 'Tệp này chưa có tên.',
    },
  },
  select_item: 'Chọn {$name}',
  list_item_options: 'Tùy chọn của mục',
  show_errors: 'Xem lỗi',
});

/** The editor's Vietnamese words, a JSON text, with ours in their places; `folder` is the content folder. */
export function withOurWords(json: string, folder: string): string {
  return JSON.stringify(merged(JSON.parse(json) as Words, ours(folder)));
}

function merged(theirs: Words, own: Words): Words {
  const words = Object.entries(own).map(([name, value]) => {
    const inner = theirs[name];
    return [
      name,
      typeof value === 'string' ? value : merged(typeof inner === 'object' ? inner : {}, value),
    ] as const;
  });
  return { ...theirs, ...Object.fromEntries(words) };
}
