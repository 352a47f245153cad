/** Launcher, panel, header, banner, composer. */
export const frame = `
* { box-sizing: border-box; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
button:disabled { cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.widget { position: fixed; right: 20px; bottom: 20px; z-index: 2147483000; color: var(--text); }
.launcher {
  position: relative; display: grid; place-items: center; width: 60px; height: 60px; margin-left: auto;
  border-radius: 50%; color: var(--on-accent); background: var(--accent);
  box-shadow: 0 6px 24px rgb(20 30 25 / .28); transition: transform .18s ease, box-shadow .18s ease;
}
.launcher:hover { transform: translateY(-2px); box-shadow: 0 10px 28px rgb(20 30 25 / .34); }
.launcher svg { width: 28px; height: 28px; }
.badge {
  position: absolute; top: -2px; right: -2px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px;
  font-size: 12px; font-weight: 600; line-height: 22px; text-align: center; color: #fff; background: #c8372d;
}
.panel {
  display: flex; flex-direction: column; width: min(392px, calc(100vw - 40px)); height: min(640px, calc(100vh - 120px));
  margin-bottom: 14px; overflow: hidden; border-radius: 18px; background: var(--ground); box-shadow: var(--shadow);
  animation: rise .22s cubic-bezier(.2, .8, .3, 1);
}
@keyframes rise { from { opacity: 0; transform: translateY(14px) scale(.985); } }
header { display: flex; align-items: center; gap: 8px; padding: 14px 12px 14px 18px; color: var(--on-accent); background: var(--accent); }
header :focus-visible { outline-color: currentColor; }
.heading { flex: 1; min-width: 0; }
h2 { margin: 0; overflow: hidden; font-size: 16px; font-weight: 650; line-height: 1.35; text-overflow: ellipsis; white-space: nowrap; }
header p { margin: 1px 0 0; font-size: 12.5px; line-height: 1.35; opacity: .86; }
.light { display: inline-block; width: 7px; height: 7px; margin-inline-end: 6px; border-radius: 50%; background: currentColor; opacity: .5; }
.light.synced { background: #4ade80; opacity: 1; }
.light.reconnecting { background: #fbbf24; opacity: 1; }
.human {
  display: flex; align-items: center; gap: 5px; flex: none; height: 34px; padding: 0 12px 0 9px; border-radius: 17px;
  font-size: 13px; background: rgb(255 255 255 / .16); transition: background .15s;
}
.human:hover:not(:disabled) { background: rgb(255 255 255 / .28); }
.human:disabled { opacity: .6; }
.human svg { width: 18px; height: 18px; }
.icon { display: grid; place-items: center; flex: none; width: 34px; height: 34px; border-radius: 50%; }
.icon:hover { background: rgb(255 255 255 / .16); }
.banner { display: flex; justify-content: center; gap: 10px; padding: 7px 14px; font-size: 13px; color: var(--warn); background: var(--warn-ground); }
.banner button { font-weight: 600; text-decoration: underline; }
.composer { padding: 10px 12px 12px; border-top: 1px solid var(--line); background: var(--surface); }
.fault { padding: 0 4px 8px; font-size: 13px; color: var(--danger); }
.field { display: flex; align-items: flex-end; gap: 8px; padding: 4px 4px 4px 14px; border: 1px solid var(--line); border-radius: 22px; background: var(--ground); }
.field:focus-within { border-color: var(--accent); }
[hidden] { display: none !important; }
.attach { display: grid; place-items: center; flex: none; width: 32px; height: 36px; margin-left: -8px; color: var(--muted); }
.chips { display: flex; flex-direction: column; gap: 4px; max-height: 132px; margin: 0 0 8px; padding: 0; overflow-y: auto; list-style: none; }
.chips li { display: flex; align-items: center; gap: 8px; padding: 4px 4px 4px 12px; border: 1px solid var(--line); border-radius: 10px; font-size: 13px; background: var(--ground); }
.chips .failed { border-color: var(--danger); color: var(--danger); }
.file-name { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
progress { flex: none; width: 72px; height: 6px; accent-color: var(--accent); }
.remove { width: 24px; font-size: 18px; line-height: 24px; color: var(--muted); }
.grow { display: grid; flex: 1; min-width: 0; max-height: 130px; overflow-y: auto; }
.grow::after { content: attr(data-text); visibility: hidden; white-space: pre-wrap; overflow-wrap: anywhere; }
.grow::after, textarea { grid-area: 1 / 1; padding: 6px 0; font: inherit; line-height: 1.5; }
textarea { width: 100%; border: 0; outline: 0; resize: none; overflow: hidden; color: inherit; background: none; }
textarea::placeholder { color: var(--muted); }
.send { display: grid; place-items: center; flex: none; width: 36px; height: 36px; border-radius: 50%; color: var(--on-accent); background: var(--accent); transition: opacity .15s; }
.send:disabled { opacity: .35; }
.attach svg, .send svg { width: 20px; height: 20px; }
@media (max-width: 520px) {
  .widget { right: 16px; bottom: 16px; }
  .widget.open { inset: 0; }
  .open .panel { width: 100%; height: 100%; margin: 0; border-radius: 0; }
  .open .launcher { display: none; }
  header { padding-top: max(14px, env(safe-area-inset-top)); }
  .composer { padding-bottom: max(12px, env(safe-area-inset-bottom)); }
  textarea { font-size: 16px; }
}
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; transition: none !important; } }
`;
