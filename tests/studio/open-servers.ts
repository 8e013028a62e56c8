const closers: (() => Promise<void>)[] = []

export function closeAfterwards(close: () => Promise<void>): void {
  closers.push(close)
}

export async function closeAll(): Promise<void> {
  for (const close of closers) await close()
}
