/** Bulk work touches many documents at once: it is for those who may publish any of them. */
const MAY: readonly string[] = ['administrator', 'editor']

export const mayDoBulk = (roles: readonly {name: string}[] | undefined): boolean =>
  roles?.some(({name}) => MAY.includes(name)) === true

export const WHY_NOT =
  'Bulk work is for editors and administrators: it writes and hands out many documents at once. What you may read is in “Content”.'
