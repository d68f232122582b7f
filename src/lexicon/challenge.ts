import { regex } from './letters.js'
import { type Rule, whole } from './shape/rule.js'

const page = {
  de: 'Die Seite fragt, ob ein Mensch sie liest, statt ihren Inhalt zu zeigen.',
  en: 'The page asks whether a person is there instead of showing its content.',
}

const sign = (id: string, source: string, hits: readonly string[], misses: readonly string[]): Rule => ({
  id: `challenge/${id}`,
  why: page,
  pattern: regex(source, 'iu'),
  hits,
  misses,
})

/** Signs of a page that stands before the page: captchas, checks of the browser. They count only where the page shows
 * little else, so that an article about them is read. */
export const challenges: readonly Rule[] = [
  sign(
    'service',
    'cdn-cgi/challenge-platform|_cf_chl_opt|captcha-delivery\\.com|px-captcha|_Incapsula_Resource|geo\\.captcha|awsWafCookieDomainList|ddos-guard/js-challenge|perfdrive\\.com|anubis_challenge',
    ['<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>', '<div id="px-captcha"></div>'],
    ['<script src="/cdn-cgi/scripts/email-decode.min.js"></script>', '<p>The captcha was delivered.</p>'],
  ),
  sign(
    'title-en',
    `<title>[^<]{0,40}${whole('just a moment', 'attention required', 'are you a robot', 'are you human', 'robot check', 'security check', 'verify you are human', 'checking your browser', 'pardon our interruption', 'human verification', 'bot verification')}`,
    ['<title>Just a moment...</title>', '<title>Attention Required! | Wall</title>'],
    ['<title>Robots at the front: a moment of change</title>', '<title>Security checks at the border</title>'],
  ),
  sign(
    'title-de',
    `<title>[^<]{0,40}${whole('einen moment bitte', 'bitte warten', 'sind sie ein mensch', 'bist du ein mensch', 'sind sie ein roboter', 'bist du ein roboter', 'ich bin kein roboter', 'sicherheitsüberprüfung', 'sicherheitsabfrage', 'browserprüfung', 'roboterprüfung')}`,
    ['<title>Sind Sie ein Mensch?</title>', '<title>Bitte warten – Prüfung</title>'],
    ['<title>Warum Menschen warten</title>', '<title>Sicherheitsüberprüfungen im Hafen</title>'],
  ),
  sign(
    'words-en',
    `${whole('verify you are human', 'verify that you are human', 'confirm you are human', 'prove you are not a robot', 'prove you are human', 'checking your browser before', 'complete the security check', 'unusual traffic from your', 'enable javascript and cookies to continue', 'solve the captcha')}`,
    ['Please verify you are human to go on.', 'We saw unusual traffic from your network.'],
    ['Humans verify the treaty.', 'Traffic on the strait was unusual.'],
  ),
  sign(
    'words-de',
    `${whole('bestätigen sie, dass sie ein mensch sind', 'bestätigen sie, dass sie kein roboter sind', 'bestätige, dass du ein mensch bist', 'ihr browser wird geprüft', 'ihr browser wird überprüft', 'ungewöhnlichen datenverkehr', 'lösen sie das captcha', 'aktivieren sie javascript und cookies, um fortzufahren')}`,
    ['Bitte bestätigen Sie, dass Sie ein Mensch sind.', 'Ihr Browser wird geprüft …'],
    ['Der Minister bestätigte, dass Menschen an Bord sind.', 'Der Datenverkehr war gewöhnlich.'],
  ),
]
