import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsWith, guide, placesWith, question } from './planted.ts';

const unsure = (id: string, sure: string) =>
  `sự thật ${id} chưa đủ chắc (confidence: "${sure}") nên không được lên trang. Hãy bỏ câu dựa vào nó cùng mã này, hoặc tìm thêm nguồn rồi sửa nguon.json`;

test('a fact that is unknown or unsure is named wherever a text rests on it', () => {
  assert.deepEqual(
    faultsWith(({ write, json }) => {
      json('nguon.json', ({ facts }) =>
        facts.push(
          { id: 'V-901', confidence: 'thap', kt: false, sources: [] },
          { id: 'V-902', confidence: 'chua-ro', kt: true, sources: [] },
        ),
      );
      write('hoi-dap/thu.md', question(undefined, { su_that: '[V-01, P-90000]' }));
      write(
        'huong-dan/thu/index.mdx',
        guide('<Buoc tieu_de="Mở máy" su_that="V-01, V-902">\n\nMở máy.\n\n</Buoc>', {
          su_that: '[V-901]',
          su_co: '[{ thay: Lỗi, lam: Chờ, su_that: [V-902] }]',
        }),
      );
    }),
    [
      'hoi-dap/thu.md:5 su_that[1]: không có sự thật "P-90000" trong nguon.json. Hãy sửa mã, hoặc thêm sự thật vào nguon.json',
      `huong-dan/thu/index.mdx:10 su_that[0]: ${unsure('V-901', 'thap')}`,
      `huong-dan/thu/index.mdx:12 su_co[0].su_that[0]: ${unsure('V-902', 'chua-ro')}`,
      `huong-dan/thu/index.mdx:21: ${unsure('V-902', 'chua-ro')}`,
    ],
  );
});

test('what names a guide that is archived is told to name another', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write(
        'huong-dan/thu/index.mdx',
        guide('<Buoc tieu_de="Mở máy" su_that="V-01">\n\nMở máy.\n\n</Buoc>', {
          luu_tru: '{ ngay: 2026-12-01, ly_do: Đã đổi cách làm., thay_bang: khong-co }',
        }),
      );
      write('hoi-dap/thu.md', question(undefined, { huong_dan: 'thu' }));
    }).map((fault) => fault.replace(/^([^ ]*):\d+/, '$1')),
    [
      'hoi-dap/thu.md huong_dan: hướng dẫn "thu" đã lưu trữ (luu_tru). Hãy chọn hướng dẫn khác, hoặc bỏ đi',
      'huong-dan/thu/index.mdx luu_tru.thay_bang: không có hướng dẫn "khong-co" (huong-dan/khong-co/index.mdx). Hãy sửa tên thư mục, hoặc bỏ đi',
    ],
  );
});

test('facts of the home page, fixed pages, warnings, platforms and hotlines are looked up too', () => {
  assert.deepEqual(
    placesWith(({ edit, json }) => {
      edit('trang-chu.md', /canh_bao_su_that: \[/, '$&P-90000, ');
      edit('trang/lien-he.md', /su_that: \[/, '$&P-90000, ');
      edit('canh-giac/doa-khoa-sim.md', /su_that: \[/, '$&P-90000, ');
      edit('trang/bat-dau.md', / {4}su_that: \[/, '$&P-90000, ');
      json('chien-dich.json', ({ platforms, hotlines }) => {
        platforms[0]!.facts = ['P-90000'];
        hotlines[1]!.facts = ['P-90000'];
      });
    }).map((fault) => fault.replace(/: .*/, '')),
    [
      'canh-giac/doa-khoa-sim.md su_that[0]',
      'chien-dich.json platforms[0].facts[0]',
      'chien-dich.json hotlines[1].facts[0]',
      'trang-chu.md canh_bao_su_that[0]',
      'trang/bat-dau.md lua_chon[0].su_that[0]',
      'trang/lien-he.md su_that[0]',
    ],
  );
});

test('guides, units, kinds, sections and sources that do not exist are named', () => {
  assert.deepEqual(
    placesWith(({ write, json, edit }) => {
      write('hoi-dap/thu.md', question(undefined, { huong_dan: 'kich-hoat-tai-khoang' }));
      write('huong-dan/thu/index.mdx', guide(undefined, { tiep_theo: 'zzz' }));
      edit('trang/bat-dau.md', 'huong_dan: lam-muc-2-tai-cong-an', 'huong_dan: zzz');
      json('ke-hoach/nhiem-vu.json', (duties) => {
        duties[0]!.assignees[0]!.unit = 'cong-an-phuongg';
        duties[0]!.guides = ['zzz'];
        duties[1]!.assignees[0]!.unit = 'truong-mau-a';
        duties[2]!.assignees[0]!.unit = 'truong-hoc';
      });
      json('nguon.json', ({ facts }) => (facts[0]!.sources = ['zzz']));
    }),
    [
      'hoi-dap/thu.md huong_dan: không có hướng dẫn "kich-hoat-tai-khoang" (huong-dan/kich-hoat-tai-khoang/index.mdx). Có phải "kich-hoat-tai-khoan"? Hãy sửa tên thư mục, hoặc bỏ đi',
      'huong-dan/thu/index.mdx tiep_theo: không có hướng dẫn "zzz" (huong-dan/zzz/index.mdx). Hãy sửa tên thư mục, hoặc bỏ đi',
      'ke-hoach/nhiem-vu.json [0].assignees[0].unit: không có đơn vị hay loại đơn vị "cong-an-phuongg". Có phải "cong-an-phuong"? Hãy sửa mã, hoặc thêm đơn vị vào don-vi.json',
      'ke-hoach/nhiem-vu.json [0].guides[0]: không có hướng dẫn "zzz" (huong-dan/zzz/index.mdx). Hãy sửa tên thư mục, hoặc bỏ đi',
      'ke-hoach/nhiem-vu.json [1].assignees[0].unit: "truong-mau-a" là đơn vị giả định (sample) nên không nhận việc. Hãy ghi một đơn vị thật, hoặc một loại: co-quan, truong-hoc, thon-to, doan-the, doanh-nghiep, to-cong-nghe',
      'nguon.json facts[0].sources[0]: không có nguồn "zzz" trong mục sources của nguon.json. Hãy sửa mã, hoặc thêm nguồn',
      'trang/bat-dau.md lua_chon[0].huong_dan: không có hướng dẫn "zzz" (huong-dan/zzz/index.mdx). Hãy sửa tên thư mục, hoặc bỏ đi',
    ],
  );
});

test('a duty of a section that has no file would not show, so it is named', () => {
  const faults = placesWith(({ remove }) => {
    remove('ke-hoach/iii-6.md');
  });
  assert.ok(faults.length > 0);
  for (const fault of faults) {
    assert.match(
      fault,
      /^ke-hoach\/nhiem-vu\.json \[\d+\]\.section: chưa có tệp ke-hoach\/\*\.md nào ghi "muc: III\.6" nên nhiệm vụ này không hiện ra\. Hãy thêm tệp ấy, hoặc sửa section$/,
    );
  }
});

test('an id that stands twice in its list is named with the line of the first', () => {
  assert.deepEqual(
    placesWith(({ json }) => {
      json('don-vi.json', (units) => units.push({ ...units[0]! }));
      json('nguon.json', ({ sources, facts }) => {
        sources.push({ ...sources[0]! });
        facts.push({ ...facts[0]! });
      });
      json('chien-dich.json', ({ hotlines }) => (hotlines[1]!.id = hotlines[0]!.id));
      json('ke-hoach/nhiem-vu.json', (duties) => (duties[1]!.id = duties[0]!.id));
    }).map((fault) => fault.replace(/\[\d\d+\]/, '[n]').replace(/dòng \d+/, 'dòng n')),
    [
      'chien-dich.json hotlines[1].id: mã đường dây "vneid" đã có ở dòng n. Hãy đặt mã khác, hoặc bỏ một trong hai',
      'don-vi.json [n].id: mã đơn vị (cũng là địa chỉ trang của đơn vị) "phong-van-hoa-xa-hoi" đã có ở dòng n. Hãy đặt mã khác, hoặc bỏ một trong hai',
      'ke-hoach/nhiem-vu.json [1].id: mã nhiệm vụ "ii-1-tuyen-truyen" đã có ở dòng n. Hãy đặt mã khác, hoặc bỏ một trong hai',
      'nguon.json sources[n].id: mã nguồn "vneid-S1" đã có ở dòng n. Hãy đặt mã khác, hoặc bỏ một trong hai',
      'nguon.json facts[n].id: mã sự thật "V-01" đã có ở dòng n. Hãy đặt mã khác, hoặc bỏ một trong hai',
    ],
  );
});

test('a fact that may change needs a source, since its page shows when that was read', () => {
  assert.deepEqual(
    placesWith(({ json }) => {
      json('nguon.json', ({ facts }) => {
        facts.unshift({ id: 'V-901', confidence: 'vua', kt: true, sources: [] });
        facts.unshift({ id: 'V-902', confidence: 'chua-ro', kt: true, sources: [] });
      });
    }),
    [
      'nguon.json facts[1].sources: sự thật dễ đổi (kt) mà không có nguồn. Hãy thêm mã nguồn, hoặc đổi confidence thành "chua-ro"',
    ],
  );
});

test('a file that cannot be read is one fault, and nothing that names what it holds is blamed', () => {
  for (const file of [
    'nguon.json',
    'don-vi.json',
    'nhom.json',
    'chien-dich.json',
    'tien-do.json',
  ]) {
    const faults = faultsWith(({ write }) => {
      write(file, '[');
    });
    assert.deepEqual(faults, [
      `${file}:1: tệp hết giữa chừng. Hãy xem lại các dấu đóng } ] ở cuối tệp`,
    ]);
  }
  const faults = faultsWith(({ edit }) => {
    edit('ke-hoach/ii-1.md', 'tieu_de:', 'tieu_de');
    edit('hoi-dap/quen-mat-khau.md', 'nhom:', 'nhom');
  });
  assert.equal(faults.length, 2, faults.join('\n'));
});
