import type { Desk } from '../ipc/contract.ts';

declare global {
  interface Window {
    readonly desk: Desk;
  }
}

/** The machine, as preload offers it. No other file of the renderer touches `window.desk`. */
export const desk: Desk = window.desk;
