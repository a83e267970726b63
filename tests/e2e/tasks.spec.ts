import { expect, test } from 'playwright/test';

/** What people come for, the words that they tap from home, and where the answer stands. */
const TASKS: [task: string, taps: (string | RegExp)[], answer: string][] = [
  ['cài VNeID', [/Chưa có VNeID/, /Xem từng bước.*Tự làm/], 'h1'],
  ['quên mật khẩu', [/Quên mật khẩu/, 'Quên mật khẩu VNeID thì làm sao?'], '#quen-mat-khau'],
  ['đổi điện thoại', [/Quên mật khẩu/, /Đổi điện thoại mới/], '#doi-dien-thoai'],
  ['làm mức 2 ở đâu', [/Chưa có VNeID/, /Xem từng bước.*Ra Công an/], 'h1'],
  ['vào học', [/Đã có VNeID, vào học/], 'h1'],
  ['bị gọi điện đòi OTP', [/Cách nhận ra kẻ lừa đảo/], '#dang-bi-goi-cup-may'],
  [
    'không có điện thoại thông minh',
    [/Chưa có VNeID/, /Không có điện thoại/],
    '#khong-co-dien-thoai-thong-minh',
  ],
];

for (const [task, taps, answer] of TASKS) {
  test(`"${task}" is answered in two taps from home, within one screen @phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/');
    for (const [index, words] of taps.entries()) {
      const named = page
        .getByRole('link', { name: words })
        .or(page.locator('summary', { hasText: words }));
      await named.first().click();
      // A page that opens at an anchor moves once more when it has loaded.
      if (index === 0) await page.waitForURL(({ pathname }) => pathname !== '/');
    }
    const top = await page
      .locator(answer)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(640);
  });
}
