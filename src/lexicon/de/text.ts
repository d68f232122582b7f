import type { TextWords } from '../shape/index.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

export const text: TextWords = {
  leading: words(`
    dr prof dipl ing dipl.-ing med jur theol habil hr Fr frl hrn St Sankt gen gen.-lt adm oblt hptm Maj Lt ltn
    sen abg präs bgm vors stv stellv Rep gov Col sgt capt mr mrs Ms
    z.b z.t z.zt z.hd d.h d.i u.u s.o s.u v.a i.a i.v u.ä. vgl sog bzw ggf evtl ca ungef bes insb insbes inkl exkl
    einschl zzgl abzgl mind gem zw urspr eigtl geb gest verh gesch röm griech lat engl frz franz dt ital span russ
    amerik österr schweiz jap chin türk europ kath ev allg arab bayr brit christl ehem hist hl hll kgl med militär
    nördl östl südl westl öffentl poln port preuß prot sächs schwed slaw sogen sowj staatl techn theoret tschech ung
    verw wiss ph.d i.e e.g vs Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr
  `),
  trailing: words(`
    usw usf etc uvm u.v.m u.a.m u.a o.ä u.ä o.g u.dgl e.v Co Corp Inc Ltd Jr Sr plc Bros Mio Mrd Tsd Std Sek Min
    v.chr n.chr chr v.u.z u.z d.j d.m a.d h.c Jh Jhd Jhdt Str pl u.s u.s.a u.k u.n e.u ff f al a.m p.m a.a
  `),
  numbered: words('nr Abb Abs Art Kap Bd Bde Tab S Tel Bl Fig Ziff rn rdnr Az Anm Dok Max'),
  clitics: [],
  ordinalStop: true,
  starters: words(`
    der die das dem den des ein eine einer eines einem einen er sie es wir ihr ich du man wer was wie wo wann warum
    in im am an auf aus bei beim mit nach seit von vom vor zu zum zur für gegen ohne um unter über durch während wegen
    und aber oder doch denn sondern auch als da dann dabei dafür dagegen daher damit danach daneben daran darauf daraus
    darin darüber darum davon davor dazu dies diese dieser dieses diesem diesen dort hier heute gestern jetzt nun nur
    noch schon so sowohl seine sein seiner seinen seinem ihre ihren ihrem ihrer unser unsere mein meine
    weil wenn weiter weitere viele alle einige mehrere beide jeder jede jedes kein keine zwar zunächst später
    allerdings außerdem bereits bis ferner hierbei hinzu immer insgesamt jedoch meist nachdem neben nicht ob obwohl
    sehr seitdem somit sonst trotz trotzdem vielmehr weiterhin wobei zudem zwischen laut ist war hat wird sind
  `),
}
