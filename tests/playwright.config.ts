import { defineConfig } from 'playwright/test';

const port = 4399;
const origin = `http://localhost:${port}`;
const phone = { width: 360, height: 740 };

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.build/playwright',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL: origin,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A worker would fetch its whole list in every test; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-quic', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: phone }, grepInvert: /@noscript|@desktop/ },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      grepInvert: /@noscript|@phone/,
    },
    { name: 'noscript', use: { viewport: phone, javaScriptEnabled: false }, grep: /@noscript/ },
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '..',
    env: { PORT: String(port) },
    url: `${origin}/`,
    reuseExistingServer: false,
  },
});
