/** What `--help` prints. */
export const usage = `Usage: sourceline COMMAND [OPTIONS]

Commands:
  verify STORY…   check quotes, dates, references and hashes of stories, and tell what they leave out
  render STORY… -o FILE… | --out-dir DIR
                  write pictures of stories with their sources, as SVG, PNG or PDF by the ending of FILE
  build STORY… -o DIR [--base-url https://…] [--force]
                  make a static site of stories, for any web server; its links, previews and sitemap
                  need the address that DIR will have on the web; DIR is empty or a site, or --force writes
                  among what is there
  build STORY --single -o FILE.html
                  make one file that holds all, to open from disk or to mail
  date EDTF       tell the bounds of a date, and say it in words
                  [--mod early|mid|late|approx] [--aspect on|within|throughout|since|until] [--as-of YYYY-MM-DD]
  date --text WORDS
                  print the dates that words for a time may mean, and how; words such as “next week” count
                  from [--as-of YYYY-MM-DD]
  times FILE      print every time expression of a text, with the dates that it may mean
                  [--as-of YYYY-MM-DD]
  hash FILE       print the SHA-256 of a source's canonical text, for its document

A STORY is a folder with a timeline.json, that file, or a picture (SVG, PNG, PDF) that carries it.
A - in place of a file, story or date is standard input; after -o, standard output.

Options of render:
  -o FILE                 a file that ends in .svg, .png or .pdf; several -o write several in one run
  --out-dir DIR           a folder for many stories, each under its id
  --format NAME           svg, png or pdf for -o - and devices; for --out-dir any of them, as in svg,png (svg if absent)
  --preset NAME           a4 (if absent) or letter: one page, in a PDF as many as the sources take;
                          column, double-column; slide, square, social
  --width, --height LENGTH  as in 183mm, 7.5in or 1200px; without a height, it follows the content
  --theme NAME            light (if absent), dark or print
  --transparent           without a ground
  --from, --to DAY        first and last day, as in 2021-03-13: only events between them; all of the story if absent
  --q WORDS, --lane ID, --actor ID
                          draw only events with these words, of this lane or actor
  --stage NAME            only events of this stage: happened, ongoing, upcoming or cancelled
  --standing NAME         only events of this standing: denied, disputed, "accounts differ", corroborated, stated or
                          attributed; each of these two may be given several times, for any of its names
  --group NAME            by lane (if absent), actor or standing
  --select ID             highlight this event
  --parts NAMES           any of title,description,as-of,legend,sources,credit; all if absent
  --credit TEXT           a line at the foot
  --link URL              the address of the live timeline
  --dpi NUMBER            pixels in an inch of a PNG, 72 to 600; 300 if absent, or 96 where the size is in pixels
  --svg-text NAME         embed the fonts (if absent), leave the text plain, or outline it
  --pdf-engine NAME       typst, or pdfkit; pdfkit where Typst is not installed
  --no-embed-data         leave the story out of the file, which can't be opened as a timeline then
  --allow-problems        draw a story with problems, and mark them
  --strict                exit with 1 for any warning or problem; the pictures are written all the same
  --watch                 draw again each time that the story's files change

Other options:
  --fix                   let verify write missing hashes, hashes of texts that have all their quotes, and
                          quotes as their source sets them; it shows what else differs, and leaves that
  --json                  what verify, date, times and hash print, for machines
  -h, --help              print this
  --version               print the version

Exit codes: 0 all is well, 1 problems were found, 2 wrong use, or a file that can't be read or written.
`;
