/** The most frequent words of running text; their share of a text tells its language. Lower case. */
export const common: readonly string[] =
  'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn wir ich ihre seine ihr sei kann soll habe gegen vom schon unter seit diese dieser damit keine'.split(
    ' ',
  )
