/** The most frequent words of running text; their share of a text tells its language. Lower case. */
export const common: readonly string[] =
  'the of and to in a is that for it on with as was by be at are from this have has not or an had they which but were his he their we you said will would its who been one more about after also when up there can all out if so what than into new other could them him over some no'.split(
    ' ',
  )
