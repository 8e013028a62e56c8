/**
 * The colours of tokens.css as data, for pages and pictures that speak of them or cannot read a stylesheet. A test
 * holds the two against each other.
 */
export const PALETTE = {
  light: {
    paper: '#f5f7f1',
    surface: '#fdfefb',
    sunken: '#e8ece1',
    ink: '#16231c',
    'ink-soft': '#3a4840',
    spruce: '#1c4a38',
    heather: '#4f2d80',
    rowan: '#8f1220',
    'gorse-solid': '#f2c53d',
  },
  dark: {
    paper: '#0f1713',
    surface: '#16201b',
    sunken: '#1e2a24',
    ink: '#edf2e8',
    'ink-soft': '#c2cdc3',
    spruce: '#a5d6bc',
    heather: '#d3c0f5',
    rowan: '#ffb9b3',
    'gorse-solid': '#e3b52c',
  },
} as const

export type Colour = keyof typeof PALETTE.light
