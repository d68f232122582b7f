import type { NoticeWords } from '../shape/notice.js'

export const notice: NoticeWords = {
  INPUT_NOT_FOUND: 'There is no file or folder {address}. Check how it is spelt and the folder that you are in.',
  INPUT_UNREADABLE:
    '{address} could not be read ({reason}). Check that it is a plain file or folder and that you may read it.',
  INPUT_EMPTY:
    '{address} is empty: it holds no character but blanks. Nothing to do, unless there should be text in it.',
  INPUT_BINARY:
    '{address} holds data ({format}), not text. Save the document as text, HTML or mail and give that file instead.',
  INPUT_TOO_LARGE:
    '{address} has {size} bytes, more than the limit of {limit}. Raise the limit with --max-bytes, or split the file.',
  INPUT_UNKNOWN_KIND:
    '{address} is of a kind that is not read ({kind}). Text, Markdown, HTML, mail, mailboxes and NDJSON with "text" or "html" are.',
  FOLDER_EMPTY: 'The folder {address} holds no file that could be read. Check that it is the one you mean.',
  INPUT_IS_OUTPUT:
    '{address} is the file that is being written into, and was not read. Send the output to a folder that is not read.',
  CHARSET_REPAIRED:
    'The characters of {address} do not fit its character set ({declared}). It was read as {charset}, {repaired} places were repaired. Look at umlauts and quotation marks.',
  KIND_DIFFERS:
    '{address} says that it is {stated}, but its content is {found}, and was read as that. Give the file its right ending to be rid of this line.',
  MAIL_BROKEN:
    'The structure of the mail is broken ({reason}). All text that could be found was read; compare it with the original.',
  MAIL_TOO_MANY_PARTS:
    'The mail has more than {limit} parts. The first were read, the rest was left; it is probably no ordinary mail.',
  MAIL_PART_SKIPPED:
    'A part of the mail was not read: {type}, {name} ({reason}). If it matters, save the attachment and give it as an input of its own.',
  HTML_TOO_DEEP:
    'The elements of the page are nested deeper than {limit}. Its text is all there, but how it is laid out below that depth is not known.',
  ADDRESS_INVALID: '{address} is no address that can be fetched. Addresses start with http:// or https://.',
  ADDRESS_PRIVATE:
    '{address} leads into a private network and was not asked, so that no input can make this program reach inside. If you mean it, allow it with --allow-private.',
  ADDRESS_UNREACHABLE:
    '{address} could not be reached ({reason}). Check the address and the network, and try again later.',
  ADDRESS_TIMEOUT:
    '{address} did not answer in full within {seconds} seconds. Try again later, or allow more time with --timeout.',
  ADDRESS_TOO_LARGE:
    '{address} sends more than the limit of {limit} bytes, as it comes or unpacked. Raise the limit with --max-bytes if you trust it.',
  ADDRESS_TOO_MANY_REDIRECTS:
    '{address} redirects more than {limit} times, probably for ever. Open it in a browser and give the address where you arrive.',
  ADDRESS_STATUS:
    '{address} answered with status {status} instead of a page. Open it in a browser to see what it says.',
  PAGE_IS_CHALLENGE:
    '{address} shows a page that asks whether a person is there ({sign}), not its content. Save the page from a browser and give the file instead.',
  LANGUAGE_UNREAD:
    'The language of this document ({language}) cannot be read yet. Its text is kept, but nothing was looked for in it. German and English can be read.',
  LANGUAGE_UNKNOWN:
    'The language of {address} cannot be told: it has too few words, or none that is frequent in German or English. Its text is kept, but nothing was looked for in it. A page or mail that declares its language is read.',
  TEXT_TOO_LONG:
    '{address} has a text of {length} characters, more than the {limit} that are read at a time. Its text is kept, but nothing was looked for in it. Split it into parts.',
  NOTHING_TO_READ:
    '{address} shows no text: there may be pictures only, or a script that would fetch it. Save the page from a browser and give the file instead.',
  DATE_UNKNOWN:
    'No day of issue could be found, so that words such as "yesterday" stay unresolved. Give the day with --date.',
}
