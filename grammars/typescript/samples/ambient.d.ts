// Types for a library that has none.

/** A version. */
declare const VERSION: string;
declare let verbose: boolean, quiet: boolean;

/** Starts it. */
declare function start(port: number): Promise<void>;
declare function start(path: string): Promise<void>;

declare class Server {
  constructor(port: number);
  readonly port: number;
  private secret;
  static create(): Server;
  on(event: 'open', listener: () => void): this;
  on(event: 'close', listener: (code: number) => void): this;
}

declare enum Level {
  Low,
  High = 9,
}

declare namespace Server {
  type Listener = (event: Event) => void;
  interface Options {
    port?: number;
    tls: { key: string; cert: string };
  }
  const defaults: Options;
  function configure(options: Options): void;
}

declare module 'lib/plugins' {
  import { Plugin } from 'lib/core';
  export interface Registry {
    add(plugin: Plugin): void;
  }
  export const registry: Registry;
  export default registry;
}

declare module '*.svg';

declare global {
  interface Window {
    server: Server;
  }
  var __DEV__: boolean;
}

export declare abstract class Base<in out T> {
  protected abstract run(value: T): asserts value is NonNullable<T>;
}
export declare const base: Base<string>;
export declare function helper<T>(value: T): value is T & {};
export as namespace Lib;
export = Server;
