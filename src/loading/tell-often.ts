/** Reports of progress that cost time to make. */
export interface Reports {
  /** There is something new: it is reported at once, or when the time has come. */
  tell(): void;
  /** There is nothing more to report. */
  end(): void;
}

/** The least milliseconds between two reports. */
const PACE = 250;
/** Making reports takes no more than one part in so many of the time. */
const SHARE = 5;

/**
 * Makes reports one after the other, with pauses that grow with what one takes to make: so that many of them hold up nothing. `make`
 * gives what tells of it, or undefined when there is nothing to tell yet.
 */
export function tellOften(make: () => Promise<(() => void) | undefined>): Reports {
  let isNew = false;
  let isRunning = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function run(): Promise<void> {
    isRunning = true;
    isNew = false;
    const begin = performance.now();
    const tell = await make();
    if (isOver) return;
    tell?.();
    const pause = tell ? Math.max(PACE, (performance.now() - begin) * SHARE) : 0;
    timer = setTimeout(() => {
      isRunning = false;
      if (isNew) void run();
    }, pause);
  }
  return {
    tell() {
      isNew = true;
      if (!isRunning && !isOver) void run();
    },
    end() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
