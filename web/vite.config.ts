import { defineConfig } from "vite";

// bzpeer/pages renders the pages and finds their scripts and styles in the manifest.
export default defineConfig({
  base: "/static/assets/",
  publicDir: false,
  build: {
    outDir: "../bzpeer/web/assets",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2023",
    assetsDir: ".",
    modulePreload: { polyfill: false },
    rollupOptions: { input: { page: "src/page/main.ts", explore: "src/explore/main.ts" } },
  },
  worker: { format: "es" },
});
