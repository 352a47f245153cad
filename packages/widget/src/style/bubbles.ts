/** The history and what stands in it. */
export const bubbles = `
.history { position: relative; flex: 1; min-height: 0; }
.scroller { height: 100%; padding: 16px 14px 10px; overflow-y: auto; overscroll-behavior: contain; outline-offset: -3px; }
.line { display: flex; flex-direction: column; align-items: flex-start; margin-top: 14px; }
.line:first-child { margin-top: 0; }
.line.follows { margin-top: 4px; }
.line.visitor { align-items: flex-end; }
.name { display: flex; align-items: center; gap: 6px; margin: 0 4px 4px; font-size: 12.5px; color: var(--muted); }
.hidden { display: none; }
.spark { width: 8px; height: 8px; border-radius: 50%; background: var(--accent); }
.spark.busy { animation: pulse 1.2s ease-in-out infinite; }
@keyframes pulse { 50% { opacity: .35; transform: scale(.8); } }
.bubble {
  max-width: 84%; padding: 9px 13px; border: 1px solid var(--line); border-radius: 4px 16px 16px 16px;
  white-space: pre-wrap; overflow-wrap: anywhere; background: var(--other);
}
.visitor .bubble { border-color: transparent; border-radius: 16px 16px 4px 16px; color: var(--on-accent); background: var(--accent); }
.visitor.sending .bubble { opacity: .78; }
.visitor.failed .bubble { border-color: var(--danger); color: var(--text); background: var(--surface); }
.bubble a { color: inherit; text-underline-offset: 2px; }
.files { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; margin: 4px -4px 0; white-space: normal; }
.files:first-child { margin-top: 0; }
.image { display: block; width: 220px; max-width: 100%; height: 160px; border-radius: 10px; overflow: hidden; background: rgb(128 128 128 / .18); }
.image img { width: 100%; height: 100%; object-fit: cover; }
.file { display: flex; align-items: center; gap: 8px; max-width: 100%; padding: 6px 10px 6px 6px; border: 1px solid currentColor; border-radius: 10px; text-align: start; }
.file svg { flex: none; width: 20px; height: 20px; }
.file small { flex: none; }
.sources { display: flex; flex-direction: column; gap: 2px; margin-top: 8px; padding-top: 7px; border-top: 1px solid var(--line); font-size: 13px; color: var(--muted); }
.foot { display: flex; align-items: center; gap: 4px; min-height: 18px; margin: 2px 4px 0; font-size: 11.5px; line-height: 18px; color: var(--muted); }
.foot button { padding: 0 3px; font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.failed .foot { color: var(--danger); }
.mark { display: grid; }
.mark svg { width: 14px; height: 14px; }
.system { margin: 14px auto 4px; padding: 0 22px; font-size: 12.5px; text-align: center; color: var(--muted); overflow-wrap: anywhere; }
.caret { display: inline-block; width: 2px; height: 1.05em; margin-left: 2px; vertical-align: -.16em; border-radius: 1px; background: var(--accent); animation: blink 1s steps(1) infinite; }
@keyframes blink { 50% { opacity: 0; } }
.dots { display: flex; gap: 4px; padding: 8px 1px; }
.dots i { width: 7px; height: 7px; border-radius: 50%; background: var(--muted); animation: hop 1.2s ease-in-out infinite; }
.dots i:nth-child(2) { animation-delay: .15s; }
.dots i:nth-child(3) { animation-delay: .3s; }
@keyframes hop { 0%, 60%, 100% { opacity: .4; } 30% { opacity: 1; transform: translateY(-3px); } }
.stop { display: flex; align-items: center; gap: 3px; margin: 6px 0 0 2px; padding: 2px 10px 2px 5px; border: 1px solid var(--line); border-radius: 14px; font-size: 12.5px; color: var(--muted); background: var(--surface); }
.stop:hover { color: var(--text); border-color: var(--muted); }
.stop svg { width: 16px; height: 16px; }
.suggestions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.suggestions button { padding: 6px 13px; border: 1px solid var(--accent); border-radius: 17px; font-size: 13.5px; line-height: 1.4; text-align: start; color: var(--accent); background: var(--surface); transition: background .15s, color .15s; }
:host([data-theme="dark"]) .suggestions button { color: var(--text); }
.suggestions button:hover { color: var(--on-accent); background: var(--accent); }
.newest { position: absolute; right: 14px; bottom: 10px; display: grid; place-items: center; width: 34px; height: 34px; border: 1px solid var(--line); border-radius: 50%; color: var(--muted); background: var(--surface); box-shadow: 0 2px 10px rgb(20 30 25 / .16); }
.newest svg { width: 20px; height: 20px; }
@media (prefers-color-scheme: dark) { :host([data-theme="auto"]) .suggestions button { color: var(--text); } }
`;
