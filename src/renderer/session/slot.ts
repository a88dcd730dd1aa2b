/** Where a part of the window leaves its port for the rest of it, as long as that part is drawn. */
export interface Slot<Port> {
  /** The port last put; null while there is none. */
  current(): Port | null;
  /** Leaves a port; what it returns takes it away. */
  put(port: Port): () => void;
}

export function createSlot<Port>(): Slot<Port> {
  let ports: readonly Port[] = [];
  return {
    current: () => ports.at(-1) ?? null,
    put(port) {
      ports = [...ports, port];
      return () => {
        ports = ports.filter((one) => one !== port);
      };
    },
  };
}
