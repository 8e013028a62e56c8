/**
 * Compiles only while what a contract lets through fits the type that TypeGen derived from the query: a field
 * that was renamed in the schema or the query alone fails the type check here.
 */
export type Narrows<Wide, Narrow extends Wide> = Narrow
