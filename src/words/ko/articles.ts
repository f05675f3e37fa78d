import type { ArticleWords } from '../en/articles.ts';

export const articles: ArticleWords = {
  notes: {
    encoding: (encoding) =>
      `파일이 UTF-8이 아니라 ${encoding.toUpperCase()}이거나 그렇게 보여 그대로 읽었습니다. 글자가 깨지지 않았는지 확인하십시오.`,
    hyphens: (count, [hyphenated, joined]) =>
      `줄 끝에서 붙임표로 나뉜 낱말 ${count}개(예: “${hyphenated}”). 붙임표가 줄을 나누기 위한 것일 뿐이면 “${joined}”처럼 이어 붙여야 합니다.`,
    repeatedLines: (count, examples) =>
      `쪽의 위나 아래에 되풀이되는 줄 ${count}개를 뺐습니다: ${some(examples.map((line) => `“${line}”`))}.`,
    pagesWithoutText: (pages) => `${some(pages.map(String))}쪽은 비어 있거나, 글자 없는 그림입니다.`,
    wholePage:
      '페이지에서 기사를 찾지 못해 글자를 모두 가져왔습니다. 기사가 어디에서 시작하고 끝나는지 확인하십시오.',
    dateOfFile: '날짜는 PDF를 만든 날입니다. 기사가 언제 나왔는지 확인하십시오.',
    titleBySize: '제목은 첫 쪽에서 가장 큰 줄입니다. 맞는지 확인하십시오.',
    frontMatter: '파일 머리의 정보를 읽을 수 없어 본문에 그대로 두었습니다.'
  },
  leftOut: {
    images: (count) => `그림 ${count}개를 뺐습니다.`,
    footnotes: (count) => `각주 ${count}개를 뺐습니다.`,
    comments: (count) => `메모 ${count}개를 뺐습니다.`,
    'turned text': (count) => `돌려 쓰거나 세로로 쓴 글 ${count}토막을 뺐습니다.`
  },
  refusals: {
    empty: '빈 파일입니다.',
    noTextLayer: (pages) =>
      `글자 정보가 없습니다. ${pages === 1 ? '쪽이' : `${pages}쪽이 모두`} 그림입니다. 먼저 글자를 인식(OCR)하거나, 글자로 된 기사를 찾으십시오.`,
    noText: '파일에 글자가 없습니다.',
    tooLarge: (most) => `파일이 한도인 ${most / 1_000_000}MB보다 큽니다.`,
    tooManyPages: (pages, most) =>
      `${pages}쪽이나 되어 한도인 ${most}쪽을 넘습니다. 기사가 있는 쪽만 따로 저장하십시오.`,
    tooTangled: '파일이 너무 깊이 겹쳐 있거나, 압축을 풀면 너무 커집니다.',
    damaged: '파일이 손상되었거나, 겉보기와 다른 파일입니다.',
    locked: '암호로 잠긴 파일입니다. 암호 없이 저장하십시오.',
    other: (kind) =>
      `${kind}, 기사가 아닙니다. 기사는 일반 텍스트, Markdown, 웹 페이지, PDF, Word 문서로 열 수 있습니다.`
  },
  kinds: {
    picture: '그림이며',
    recording: '소리나 영상 녹화이며',
    workbook: 'Excel 통합 문서이며',
    presentation: 'PowerPoint 발표 자료이며',
    'old-office': '2007 이전 형식의 Office 파일이며(.docx로 저장하십시오)',
    'open-document': 'OpenDocument 파일이며(.docx로 저장하십시오)',
    'rich-text-format': '서식 있는 텍스트(RTF)이며(.docx로 저장하십시오)',
    archive: '압축 파일이며(먼저 푸십시오)',
    data: '데이터 파일이며',
    unknown: '알 수 없는 종류의 파일이며'
  }
};

/** A longer list would hide the sentence. */
const mostShown = 10;

const some = (names: readonly string[]): string => {
  const more = names.length - mostShown;
  return `${names.slice(0, mostShown).join(', ')}${more > 0 ? ` 외 ${more}개` : ''}`;
};
