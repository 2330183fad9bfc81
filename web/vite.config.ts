import { defineConfig } from "vite";

// The pages are rendered by bzpeer/pages, which finds what it links to in the manifest.
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
