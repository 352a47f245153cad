const light = `
  --surface: #ffffff; --ground: #f6f7f6; --text: #1d2421; --muted: #66706b; --line: #e2e6e3; --other: #ffffff;
  --warn: #9a5b00; --warn-ground: #fff4dc; --danger: #b3261e; --shadow: 0 12px 48px rgb(20 30 25 / .22);
`;
const dark = `
  --surface: #1c211f; --ground: #141816; --text: #edf1ee; --muted: #9ba6a0; --line: #313835; --other: #262c29;
  --warn: #ffd08a; --warn-ground: #3a2d14; --danger: #ff9d94; --shadow: 0 12px 48px rgb(0 0 0 / .55);
`;

/** Colours. `--accent` may be set on the host element. */
export const theme = `
:host {
  all: initial; ${light} color-scheme: light;
  --on-accent: #ffffff;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
    "Noto Sans CJK SC", sans-serif;
}
:host(:not([style*="--accent"])) { --accent: #2f6f5b; }
:host([data-theme="dark"]) { ${dark} color-scheme: dark; }
@media (prefers-color-scheme: dark) { :host([data-theme="auto"]) { ${dark} color-scheme: dark; } }
`;
