declare module '@vercel/ncc' {
  interface Options {
    readonly cache: false
    readonly quiet: boolean
  }
  interface Result {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  }
  export default function ncc(input: string, options: Options): Promise<Result>
}
