import { defineConfig } from 'vite';

// The page is loaded from a file: its addresses are relative.
export default defineConfig({ base: './', build: { outDir: 'dist/renderer' } });
