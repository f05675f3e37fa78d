import base from './playwright.config.ts';
const address = 'http://localhost:4377';
export default {
  ...base,
  workers: 1,
  use: { ...base.use, baseURL: address },
  webServer: {
    command: 'npx vite preview --port 4377 --strictPort',
    cwd: '/work/writing',
    url: address,
    timeout: 600_000
  }
};
