import { expect, test } from 'playwright/test';

/**
 * What a screen reader is told of the main pages: landmarks, headings, and the parts that people work
 * with, in order. The words are patterns where staff change them.
 */
const FRAME = `
- banner:
  - link "Bỏ qua, tới nội dung chính"
  - link /Bình dân học vụ số/
  - link "Tìm"
  - button "Mục lục"
- main
- complementary "Cần giúp":
  - paragraph:
    - link /^\\d/
    - link "Nơi giúp trực tiếp"
- contentinfo:
  - list:
    - listitem:
      - link "Thông báo"
`;

const PAGES: Record<string, string> = {
  '/': `
- main:
  - heading "Bình dân học vụ số" [level=1]
  - region /\\?$/:
    - heading [level=2]
    - list:
      - listitem:
        - link /Chưa có VNeID/
      - listitem:
        - link /vào học/
  - region "Cả phường đã học đến đâu":
    - heading [level=2]
  - region "Cảnh giác":
    - heading [level=2]
`,
  '/huong-dan/kich-hoat-tai-khoan/': `
- main:
  - navigation "Đường dẫn"
  - heading "Kích hoạt tài khoản VNeID" [level=1]
  - region "Chuẩn bị trước":
    - heading [level=2]
    - list
  - navigation "8 bước":
    - list:
      - listitem:
        - link "Xem tin nhắn báo được duyệt"
  - paragraph:
    - link "Chữ to, từng bước"
  - list:
    - listitem:
      - heading /^Bước 1 trên 8/ [level=2]
      - group: Vướng ở bước này?
      - checkbox "Đã xong bước này"
    - listitem:
      - heading /^Bước 2 trên 8/ [level=2]
      - checkbox "Đã xong bước này"
  - region "Gặp trục trặc":
    - heading [level=2]
  - region "Làm được chưa?":
    - heading [level=2]
`,
  '/hoi-dap/': `
- main:
  - heading "Hỏi đáp" [level=1]
  - navigation "Nhóm câu hỏi":
    - list:
      - listitem:
        - link
  - heading [level=2]
  - group:
    - heading /\\?$/ [level=3]
`,
  '/canh-giac/': `
- main:
  - heading [level=1]
  - heading [level=2]
`,
  '/tien-do/': `
- main:
  - heading /Kết quả/ [level=1]
  - region /^Toàn/:
    - heading [level=2]
    - text: Số liệu minh họa
  - region "Theo ngày":
    - heading [level=2]
    - figure:
      - img /^Biểu đồ/
      - group: Xem bảng số của biểu đồ
  - region "Theo đơn vị":
    - heading [level=2]
    - group:
      - table:
        - rowgroup:
          - row:
            - columnheader "Đơn vị"
            - columnheader "Tham gia"
            - columnheader "7 ngày qua"
        - rowgroup:
          - row:
            - rowheader:
              - link
`,
  '/can-giup/': `
- main:
  - heading "Cần người giúp" [level=1]
  - region "Cần việc gì, đến đâu":
    - heading [level=2]
    - term
    - definition:
      - link
`,
  '/tim-kiem/': `
- main:
  - heading "Tìm kiếm" [level=1]
  - search:
    - searchbox /^Gõ điều cần tìm/
    - button "Tìm"
  - status
  - heading "Các trang chính" [level=2]
  - list:
    - listitem:
      - link
`,
  '/ngoai-tuyen/': `
- main:
  - heading "Xem khi không có mạng" [level=1]
  - status: /Đã lưu \\d+ trên \\d+ trang/
  - paragraph:
    - button /^Lưu đủ để xem không mạng/
  - heading "Hướng dẫn" [level=2]
  - list:
    - listitem:
      - link
`,
};

for (const [address, parts] of Object.entries(PAGES)) {
  test(`a screen reader reads in this order: ${address} @phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('body')).toMatchAriaSnapshot(FRAME);
    await expect(page.locator('body')).toMatchAriaSnapshot(parts);
  });
}
