import type { Election } from './ports.ts';

/** Web Locks: the browser itself passes the lock on when a tab ends, crashes or is killed. */
export function createWebLockElection(locks: LockManager, name: string): Election {
  /** Of the request that counts; all older ones were left. */
  let turn = 0;
  let end: () => void = () => {};
  let report: ((isLeader: boolean) => void) | undefined;

  function request(options: LockOptions): void {
    end();
    turn += 1;
    const mine = turn;
    const isOver = () => mine !== turn || report === undefined;
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // `steal` goes with no signal: a request that is left gets its lock, and gives it back at once.
    end = release;
    let wasGranted = false;
    const grant = () => {
      wasGranted = true;
      if (isOver()) return undefined;
      report?.(true);
      return held;
    };
    locks.request(name, options, grant).catch(() => {
      if (isOver()) return;
      // Not lost to another tab, but refused by the browser, as to a sandboxed frame: then as if there were no locks.
      report?.(!wasGranted);
      if (wasGranted) request({});
    });
  }

  return {
    seek(led) {
      report = led;
      request({});
    },
    seize() {
      if (report !== undefined) request({ steal: true });
    },
    leave() {
      report = undefined;
      end();
    },
  };
}
