import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ownDocuments } from './build/own-documents.ts';
import { precompress } from './build/precompress.ts';

/** Where the API runs while the client is being developed. */
const server = process.env.JIPING_SERVER ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [ownDocuments(fileURLToPath(new URL('src/', import.meta.url))), react(), precompress()],
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/healthz', '/uploads', '/evaluations', '/regions', '/boundaries', '/comparisons.xlsx'].map(
        (path) => [path, proxied(path)],
      ),
    ),
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\//, priority: 3 },
            { name: 'echarts', test: /node_modules\/(echarts|zrender)\//, priority: 3 },
            { name: 'text-editor', test: /node_modules\/(@tiptap|prosemirror-|linkifyjs)/, priority: 3 },
          ],
        },
      },
    },
  },
});

/** Our own pages share `/evaluations` with the server's exports: a page is asked for as HTML and is not proxied. */
function proxied(path: string) {
  return {
    target: server,
    bypass: (request: { method?: string; url?: string; headers: { accept?: string } }) =>
      !['/graphql', '/healthz'].includes(path) &&
      request.method === 'GET' &&
      !/\.(docx|pdf|xlsx|json)(\?|$)/.test(request.url ?? '')
        ? '/index.html'
        : undefined,
  };
}
