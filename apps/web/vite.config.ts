import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { conditions: ['@bleibeakte/source', ...defaultClientConditions] },
  server: { proxy: { '/api': { target: api } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Supporters and clients open their page on old phones.
    target: 'es2022',
    rolldownOptions: {
      input: ['index.html', 'outside.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
    // A data: address in a stylesheet would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
