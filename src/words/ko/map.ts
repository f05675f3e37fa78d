import type { Words } from '../words.ts';

export const map: Words['map'] = {
  title: '지도',
  loading: '지도를 불러오는 중…',
  notLoaded: '지도를 불러오지 못했습니다.',
  notLoadedHere: '지도를 불러오지 못했습니다. 연결을 확인한 뒤 다시 열어 주세요.',
  onMap: '지도 위의 장소',
  none: '지도에 표시할 장소가 있는 사건이 없습니다.',
  choose: '장소를 고르면 그곳의 사건만 볼 수 있습니다.',
  places: '장소',
  unlocated: ['좌표가 없어 지도에 없는 장소: ', '.'],
  coastlines: '해안선: Natural Earth. 국경은 그리지 않습니다.'
};
