// What every file says about itself: where it comes from, of when it is, what it is not.

const SOURCE = { package: 'echarts', version: '4.9.0', registry: 'npm', licence: 'Apache-2.0', publisher: 'Apache ECharts' };
const NOT_APPROVED = {
  zh: '本图边界依据开源数据制作，不是经审定的标准地图，没有审图号。',
  en: 'Boundaries drawn from open data; not an approved standard map, without a review number.',
};
const VINTAGE = {
  zh: '界线约为2016年年中状况（已有崇明区、开州区、昆玉市，尚无2016年底的梁平区、武隆区）；其后的更改仅按changes.csv合并或更名（莱芜并入济南、那曲市、哈密市新代码、梁平区、武隆区），其余界线变动未反映。',
  en: 'Borders as of about mid-2016 (Chongming, Kaizhou and Kunyu are there; Liangping and Wulong districts of late 2016 are not); later changes only as merged or renamed by changes.csv (Laiwu into Jinan, Nagqu City, the new code of Hami, Liangping and Wulong districts); no other change of borders is shown.',
};
const TITLES = {
  overview: { zh: '中国省级行政区边界（全国图）', en: 'Provincial boundaries of China (overview)' },
  regional: { zh: '中国省级行政区边界（区域图）', en: 'Provincial boundaries of China (regional)' },
  detail: { zh: '中国省级行政区边界（详图）', en: 'Provincial boundaries of China (detail)' },
};
const COMMON = {
  boundary_year: 2016,
  vintage: VINTAGE,
  not_an_approved_map: NOT_APPROVED,
  generated_by: 'src/data/boundaries/build.mjs',
};

/** For a level of the provinces, or for the prefectures of one province, which are those of the level detail. */
export function metadata({ level, province, toleranceM, islandKm2, crumbKm2, decimals }) {
  const title = province === undefined ? TITLES[level] : {
    zh: `${province.zh}所辖行政区边界`,
    en: `Prefecture-level boundaries of ${province.en}`,
  };
  return {
    title,
    source: { ...SOURCE, file: 'map/json/province/*.json' },
    ...COMMON,
    level,
    ...(province && { province: province.adcode, matches: 'provinces-detail.geojson' }),
    tolerance_m: toleranceM,
    finer_tolerance: {
      zh: '北京、天津、上海为其二分之一，香港、澳门为其八分之一。',
      en: 'Half of it for Beijing, Tianjin and Shanghai, an eighth for Hong Kong and Macao.',
    },
    smallest_island_km2: islandKm2,
    smallest_exclave_km2: crumbKm2,
    decimals,
  };
}

/** For the ten dashes; the inset is where the map of the South China Sea islands is cut out, in degrees. */
export function dashMetadata() {
  return {
    title: { zh: '南海断续线', en: 'Dashes of the South China Sea' },
    source: {
      file: 'src/data/facts/south-china-sea.csv',
      packages: [{ id: 'china-geojson-1.0.0', package: 'china-geojson', version: '1.0.0', registry: 'npm', licence: 'MIT', publisher: 'AntV' }],
      licence: 'MIT',
      note: {
        zh: '第1至9段由china-geojson 1.0.0的附图按海南岛与台湾岛南部作仿射拟合得出，精度约0.1°；第10段为DataV.GeoAtlas所给端点，见于公开源文件的引用。',
        en: 'Dashes 1 to 9 worked out from the inset of china-geojson 1.0.0 by an affine fit on Hainan and southern Taiwan, about 0.1° accurate; dash 10 from the end points that DataV.GeoAtlas gives, seen quoted in a public source file.',
      },
    },
    vintage: {
      zh: '第1至9段取自2016年发布的软件包。',
      en: 'Dashes 1 to 9 from a package published in 2016.',
    },
    not_an_approved_map: NOT_APPROVED,
    generated_by: COMMON.generated_by,
    level: 'inset',
    inset: { west: 106.72, south: 2.16, east: 123.66, north: 22.57 },
    decimals: 2,
  };
}
