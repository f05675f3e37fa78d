/** What `--help` prints. */
export const usage = `Usage: sourceline COMMAND [OPTIONS]

Commands:
  new ARTICLE… -o STORY
                  make a story of articles: its sources, with their texts and hashes, and no events yet; an ARTICLE is
                  plain text, Markdown, a web page, a PDF with a text layer, or a Word document; prints what was read
                  [--title WORDS] [--as-of YYYY-MM-DD] [--language TAG] [--join-hyphens]
  verify STORY…   check quotes, dates, references and hashes of stories, and list what they leave out
  render STORY… -o FILE… | --out-dir DIR
                  draw pictures of stories with their sources; FILE ends in .svg, .png or .pdf, or in
                  .docx for a chronology to edit in Word, .pptx for the figure as shapes on a slide
  build STORY… -o DIR [--base-url https://…] [--lang ko] [--force]
                  make a static site of stories, for any web server; --base-url is its web address,
                  needed for links, previews and a sitemap; --lang is the language of our words where no
                  script runs (en or ko), as a page with scripts speaks the reader's; DIR must be empty or a site, unless --force
                  is given
  build STORY --single -o FILE.html [--lang ko]
                  make one file that contains a whole story, to open from disk or to mail
  convert FILE… -o OUT [--from F] [--to F]
                  bring a timeline from one format into another, and report what became of it; OUT without an
                  ending is a story's folder, with its texts and images, which must be empty or new; OUT.zip is an
                  archive with one
  draft STORY     list the sentences of its sources that may report an event, with their dates, speakers and the
                  events that use them
  serve STORY     show the story in the browser of this machine, with the studio beside it, and load it again
                  whenever its files change; [--port N]
  date EDTF       print a date's bounds and wording
                  [--mod early|mid|late|approx] [--aspect on|within|throughout|since|until] [--as-of YYYY-MM-DD]
  date --text WORDS
                  print the dates that words for a time may mean, and why; words such as “next week” count
                  from [--as-of YYYY-MM-DD]
  times FILE      list every time expression of a text, with the dates that it may mean
                  [--as-of YYYY-MM-DD]
  hash FILE       print the SHA-256 of a source's canonical text, for its document

A STORY is a folder with a timeline.json, that file, or a picture (SVG, PNG, PDF) or document (DOCX, PPTX) that
contains it.
A - in place of an article, file, story or date means standard input; after -o, standard output.

Options of new:
  --title WORDS           the title of the story; by default, that of the first article
  --as-of YYYY-MM-DD      the day that the story speaks from: what is later is still to come; by default, the newest day
                          on which an article was published
  --language TAG          the language of the titles, as in en or pt-BR; by default, that of the first article
  --join-hyphens          join words that a PDF divides with a hyphen at the end of a line

Options of render:
  -o FILE                 a file that ends in .svg, .png, .pdf, .docx or .pptx; repeat -o to write several in one run
  --out-dir DIR           a folder for many stories, each under its id
  --format NAME           svg, png, pdf, docx or pptx, for -o - and devices; for --out-dir also several, as in svg,png (default svg)
  --preset NAME           a4 (default) or letter: one page, or in a PDF as many as the sources need;
                          column, double-column; slide, square, social
  --width, --height LENGTH  as in 183mm, 7.5in or 1200px; by default the height follows the content
  --theme NAME            light (default), dark or print
  --lang NAME             the language of our words: en (default) or ko; a story's own words stay as they are
  --transparent           without a background
  --from, --to DAY        first and last day, as in 2021-03-13: draw only events between them; default is the whole story
  --q WORDS, --lane ID, --actor ID, --place LABEL
                          draw only events with these words, of this lane, actor or place
  --stage NAME            draw only events of this stage: happened, ongoing, upcoming or cancelled
  --standing NAME         draw only events of this standing: denied, disputed, "accounts differ", corroborated, stated,
                          attributed, cited or unsourced; repeat --stage or --standing to allow several
  --group NAME            group by lane (default), actor or standing
  --select ID             highlight this event
  --event ID              draw only this event, as a quote card of 1200 × 675 px; takes --theme, --lang, --link
                          and --dpi
  --parts NAMES           any of title,description,as-of,legend,map,sources,credit (default all but map)
  --credit TEXT           a line below the picture
  --link URL              the address of the live timeline
  --dpi NUMBER            pixels per inch of a PNG, 72 to 600; default 300, or 96 if the size is in pixels
  --svg-text NAME         embed (default) the fonts, keep the text plain, or outline it as shapes
  --pdf-engine NAME       typst or pdfkit; default typst if it is installed
  --no-embed-data         leave the story out of the file, so it can't be opened as a timeline again
  --allow-problems        draw a story with problems, marking them
  --strict                exit with 1 for any warning or problem; pictures are still written
  --watch                 draw again whenever the story's files change

Options of convert:
  --from, --to NAME       the formats, by default told from the content, and from the ending of OUT; an unknown
                          name lists them all
  --as-of YYYY-MM-DD      the day that the timeline speaks from: what is later is still to come
  --language TAG          the language of its titles, as in en or pt-BR
  --title WORDS           its title, if the file has none
  --january-1 NAME        January 1, or the first day of a month, means that day, or only
                          its year, or its month: day or year
  --day-order NAME        dates such as 5/6/2020 begin with the day or the month: dmy or mdy
  --zone NAME             the zone in which moments become days: UTC, +09:00 or Asia/Seoul
  --end NAME              an end is the last day, or the day after it: inclusive or exclusive
  --span NAME             a beginning and an end mean all that time, or some day between: lasting or within
  --sheet NAME            the sheet of a workbook; default is the first
  --column HEADING=FIELD  what a column of a table gives, as in "When=date"; nothing after = leaves it out;
                          repeat for several columns
  --lang NAME             the language of our words in the file: en (default) or ko

Other options:
  --fix                   verify corrects the document first: missing hashes, hashes of texts that contain all
                          their quotes, and the typography of quotes; other differences are only shown
  --json                  print the results of verify, convert, draft, date, times and hash as JSON
  -h, --help              print this help
  --version               print the version

Exit codes: 0 success, 1 problems found, 2 usage error, or a file that can't be read or written.
`;
