/** What the fake GitHub's token may read. */

/** Keys under `permissions:` of a workflow. */
export const PERMISSIONS = ['actions', 'contents', 'deployments', 'pull-requests'] as const
export type Permission = (typeof PERMISSIONS)[number]

export class Access {
  readonly #lacking = new Set<Permission>()
  /** Whether GitHub behaves as if nothing were there, rather than to say that it may not be read. */
  concealed = false

  take(permission: Permission, manner: 'forbidden' | 'concealed' = 'forbidden'): void {
    this.#lacking.add(permission)
    this.concealed = manner === 'concealed'
  }

  may(permission: Permission): boolean {
    return !this.#lacking.has(permission)
  }
}
