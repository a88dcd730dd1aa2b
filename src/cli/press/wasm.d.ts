/** WebAssembly as a `data:` address: the command line is one file. */
declare module '*.wasm?url&inline' {
  const address: string;
  export { address as default };
}

/** What Node has of it, and its types do not tell. */
declare namespace WebAssembly {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- it has nothing else
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: object);
    readonly exports: object;
  }
}
