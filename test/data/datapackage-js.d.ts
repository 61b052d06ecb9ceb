/** The part of the npm package `datapackage` that the tests use; it has no types of its own. */
declare module "datapackage" {
  interface Resource {
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    readonly errors: Error[];
    /** The tests ask only for resources that the descriptor has. */
    getResource(name: string): Resource;
  }
}
