import { defineConfig } from 'vite';

/** The server as two files for plain Node: the program and the terminal's commands. Dependencies stay outside. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    sourcemap: true,
    // Class names are how rules tell what a row is.
    minify: false,
    rolldownOptions: { input: { main: 'src/main.ts', cli: 'src/cli.ts' } },
  },
  ssr: { noExternal: [/^@jiping\//] },
});
