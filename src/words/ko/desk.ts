import type { desk as english } from '../en/desk.ts';

export const desk: typeof english = {
  steps: {
    edit: '편집',
    title: '제목 변경',
    description: '설명 변경',
    language: '언어 변경',
    asOf: '기준일 변경',
    window: '처음 화면 변경',
    addSource: '기사 추가',
    changeSource: '기사 정보 변경',
    changeText: '기사의 새 판으로 교체',
    removeSource: '기사 삭제',
    addEvent: '사건 추가',
    removeEvent: '사건 삭제',
    orderEvents: '사건 순서 변경',
    eventTitle: '사건 제목 변경',
    summary: '요약 변경',
    absence: '일어나지 않은 일인지 변경',
    when: '날짜 변경',
    time: '시각 변경',
    occurrence: '실제로 일어났는지 변경',
    place: '장소 변경',
    speaker: '말한 사람 변경',
    addQuote: '인용문 추가',
    changeQuote: '인용문 변경',
    removeQuote: '인용문 삭제',
    addCitation: '인용 없는 출처 추가',
    addResponse: '반응 추가',
    changeResponse: '반응 변경',
    removeResponse: '반응 삭제',
    eventLanes: '사건의 주제 변경',
    eventActors: '사건의 인물·기관 변경',
    eventTags: '사건의 태그 변경',
    importance: '중요도 변경',
    links: '링크 변경',
    media: '이미지 변경',
    corrections: '정정 내용 변경',
    lanes: '주제 목록 변경',
    actors: '인물·기관 목록 변경',
    tags: '태그 목록 변경',
    eras: '시기 변경',
    tour: '안내 단계 변경',
    mend: '문제 해결',
    dismiss: '문장 제외',
    restore: '제외한 문장 되돌리기',
    takeFiles: '파일의 내용으로 교체'
  },

  keeping: {
    saved: '이 브라우저에 저장됨',
    saving: '저장하는 중…',
    notSaved: '저장되지 않음',
    saveFile: '파일로 저장',
    retry: '다시 시도'
  },

  failures: {
    refused:
      '브라우저가 이 페이지의 저장을 허용하지 않습니다. 비공개 창이나 일부 프레임에서 그렇습니다. 작업은 이 페이지가 열려 있는 동안만 남으니, 나가기 전에 파일로 저장하십시오.',
    full: '브라우저에 남은 공간이 없습니다. 최근 편집 내용은 이 페이지에만 있습니다. 파일로 저장하거나 공간을 비우십시오. 다음 편집 때 다시 저장합니다.',
    gone: '이 연표가 브라우저에 더는 없습니다. 저장 공간이 지워졌거나 브라우저가 공간을 비웠습니다. 저장해 둔 파일이 있으면 그것을 여십시오.',
    blocked:
      '다른 탭이나 이 페이지의 다른 판이 브라우저의 저장 공간을 쓰고 있습니다. 다른 편집 탭을 닫으십시오. 다음 편집 때 다시 저장합니다.',
    damaged: '브라우저에 있는 이 연표를 읽을 수 없습니다. 다른 연표에는 영향이 없습니다.',
    elsewhere:
      '이 연표가 다른 탭에서 바뀌어 여기서는 더 저장하지 않습니다. 이 페이지에만 있는 편집 내용은 파일로 저장하십시오.',
    openElsewhere: '이 연표가 다른 탭에 열려 있습니다. 먼저 그 탭에서 닫으십시오.',
    failed: (reason) =>
      `최근 편집 내용을 저장할 수 없습니다(${reason}). 편집 내용은 이 페이지에만 있으니 파일로 저장하십시오. 다음 편집 때 다시 저장합니다.`
  },

  tabs: {
    readOnly: '이 연표는 다른 탭에서 편집하고 있습니다. 여기서는 읽을 수만 있습니다.',
    editHere: '여기서 편집',
    taken: '이제 다른 탭에서 이 연표를 편집합니다. 여기서는 읽을 수만 있습니다.',
    takenUnsaved:
      '이제 다른 탭에서 이 연표를 편집합니다. 일부 편집 내용은 이 페이지에만 있으니, 여기서 다시 편집하기 전에 파일로 저장하십시오.',
    unguarded:
      '이 브라우저에서는 연표가 두 탭에 열려 있는지 알 수 없습니다. 한 탭에서만 편집하십시오. 두 탭에서 편집하면 먼저 저장한 쪽만 이어집니다.'
  },

  stories: {
    heading: '이 브라우저에 있는 내 연표',
    search: '제목으로 연표 찾기',
    none: '아직 연표가 없습니다.',
    noneFound: '제목에 이 말이 든 연표가 없습니다.',
    untitled: '제목 없는 연표',
    damaged: '읽을 수 없는 연표',
    counts: (events, sources) => `사건 ${events}건, 기사 ${sources}건`,
    remove: '삭제',
    notWhole: '이 연표의 편집 기록 일부를 읽을 수 없어 처음까지 되돌릴 수 없습니다.'
  },

  files: {
    save: '저장',
    ways: {
      folder: '폴더',
      zip: 'ZIP 압축 파일',
      json: '기사를 함께 담은 JSON 파일 하나'
    },
    written: (folder) => `폴더에 저장했습니다: ${folder}`,
    folderRefused:
      '브라우저가 이 폴더에 쓰는 것을 허용하지 않습니다. 다른 폴더를 고르거나 ZIP 압축 파일로 저장하십시오.',
    folderTaken: (folder) => `폴더에 다른 연표가 있습니다: ${folder}. 다른 폴더를 고르십시오.`,
    folderFailed: (reason) =>
      `폴더에 저장할 수 없습니다(${reason}). 일부 파일이 빠졌을 수 있으니, 다시 저장하거나 ZIP 압축 파일로 저장하십시오.`,
    tooLarge: (most) =>
      `기사를 함께 담으면 다시 열 수 있는 한도인 ${most / 1_000_000}MB를 넘습니다. 폴더나 ZIP 압축 파일로 저장하십시오.`,
    imagesElsewhere: '폴더나 ZIP 압축 파일로 저장하면 이미지도 들어갑니다.',
    changed: (titles) =>
      `다음 기사의 글이 이 문서를 만들 때와 다릅니다: ${titles.join('; ')}. 인용문을 다시 확인하십시오.`,
    unread: (titles) =>
      `다음 기사의 글을 찾지 못했습니다: ${titles.join('; ')}. 폴더 전체를 열거나 글을 추가하십시오.`,
    unfinished: '아직 끝나지 않은 문서입니다. 빠진 것은 문제 목록에 있습니다.'
  }
};
