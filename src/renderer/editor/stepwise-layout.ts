/** So many blocks are laid out before the first frame: more than the tallest window shows. */
const AT_ONCE = 100;
/** So many blocks are in one step: about the work of a frame. */
const IN_A_STEP = 100;
/** A step waits for an idle moment no longer than this, in milliseconds. */
const LONGEST_WAIT = 50;

/** Keys, the mouse and the caret can go anywhere: before them the whole page is laid out. */
const TOUCHES = ['keydown', 'pointerdown', 'focusin', 'beforeinput', 'dragover'] as const;

/**
 * Lays a long body out from the top, a step at a time, so that its first words are on the screen at
 * once. All of the body is in the editor and on the page from the start; what is to come is only hidden.
 */
export class StepwiseLayout {
  private hidden: readonly HTMLElement[] = [];
  private cancel = (): void => undefined;

  /** Begins with a body that was just put on the page; answers what ends it. */
  begin(root: HTMLElement): () => void {
    // A picture measures itself when it comes to the page: it is never hidden.
    this.hidden = [...root.querySelectorAll<HTMLElement>(':scope > :not(.picture)')].slice(AT_ONCE);
    if (this.hidden.length === 0) return this.finish;
    for (const block of this.hidden) block.hidden = true;
    for (const touch of TOUCHES) window.addEventListener(touch, this.finish, true);
    const frame = requestAnimationFrame(() => this.goOn());
    this.cancel = () => cancelAnimationFrame(frame);
    return this.finish;
  }

  /** Lays out all that is left, for something that is about any part of the body. */
  readonly finish = (): void => {
    this.cancel();
    this.show(this.hidden.length);
    for (const touch of TOUCHES) window.removeEventListener(touch, this.finish, true);
  };

  private goOn(): void {
    const request = requestIdleCallback(
      () => {
        this.show(IN_A_STEP);
        if (this.hidden.length > 0) this.goOn();
        else this.finish();
      },
      { timeout: LONGEST_WAIT },
    );
    this.cancel = () => cancelIdleCallback(request);
  }

  private show(count: number): void {
    for (const block of this.hidden.slice(0, count)) block.hidden = false;
    this.hidden = this.hidden.slice(count);
  }
}
