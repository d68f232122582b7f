import type { TextWords } from '../shape/index.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

export const text: TextWords = {
  leading: words(`
    mr mrs ms mx dr Prof Rev Fr Hon St Ste Mt Ft messrs Mme Mlle Sen Sens Rep Reps Gov Govs Pres vp Sec Asst assoc Amb
    Gen Lt.Gen Maj.Gen Brig Col Lt.Col Lt Cmdr Lt.Cmdr Capt cpt cpl Sgt pfc pvt Adm Maj Supt Det Insp Atty Gens Msgr
    e.g i.e viz cf vs approx esp incl excl Dept Univ ca Ph Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Mon Tue Tues Wed Thu Thur Thurs Fri
  `),
  trailing: words(`
    etc Inc Corp Ltd Co Bros plc LLC Jr Sr Esq ph.d m.d b.a m.a j.d r.n a.m p.m a.d b.c b.c.e c.e u.s u.s.a u.k u.n e.u
    d.c n.y l.a Ave Blvd Rd Hwy al ft lbs oz sq hrs yrs Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass
    Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
  `),
  numbered: words('no nos p pp vol vols fig figs Art Sec ch para Op nr'),
  clitics: ["'s", "'re", "'ve", "'ll", "'d", "'m", "n't"],
  ordinalStop: false,
  starters: words(`
    the a an this that these those he she it we they i you there here his her its our their my your in on at by for from
    with to of as if when while after before since because although though but and or so yet however meanwhile then now
    not no yes what who why how where which some many most all both each every other another such more also even only
    just still once until unless during under over between among against without within about last next one two is are
    was were will do does did can could would should may please thanks
  `),
}
