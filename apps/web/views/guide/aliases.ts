/** The names beside the title. Editors list the title's own kind of name too, which search needs and readers do not. */
export function aliasesBeside<Alias extends {name: string}>({
  title,
  aliases,
}: {
  title: string
  aliases: readonly Alias[]
}): Alias[] {
  return aliases.filter(({name}) => name.toLowerCase() !== title.toLowerCase())
}
