/**
 * A link of so many bytes a second that all answers share, like the one line that a house has. Nothing is lost and nothing is
 * late: it is slow, and that is all.
 */
export class Link {
  #bytesPerSecond;
  /** Answers that are not sent yet, the one whose turn it is first. */
  #waiting = [];
  #timer;
  #last = 0;

  constructor(bytesPerSecond) {
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** Sends a body as fast as the link allows, and ends the answer. */
  send(response, body) {
    this.#waiting.push({response, body, sent: 0});
    if (this.#timer) return;
    this.#last = performance.now();
    this.#timer = setInterval(() => this.#onTick(), 4);
  }

  #onTick() {
    const now = performance.now();
    // A process that was held up does not make up for it with a burst.
    this.take(Math.min(now - this.#last, 50));
    this.#last = now;
    if (this.#waiting.length > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /**
   * Sends what goes through in some milliseconds, in turns of a packet's size. A reader that does not keep up gets no more until
   * it does, and leaves its share to the others.
   */
  take(milliseconds) {
    let budget = Math.floor((milliseconds * this.#bytesPerSecond) / 1000);
    for (let idle = 0; budget > 0 && idle < this.#waiting.length;) {
      const one = this.#waiting.shift();
      const {response, body} = one;
      if (response.destroyed) continue;
      if (response.writableNeedDrain) {
        this.#waiting.push(one);
        idle++;
        continue;
      }
      const length = Math.min(PACKET, budget, body.length - one.sent);
      response.write(body.subarray(one.sent, one.sent + length));
      one.sent += length;
      budget -= length;
      idle = 0;
      if (one.sent < body.length) this.#waiting.push(one);
      else response.end();
    }
  }
}

const PACKET = 1448;
