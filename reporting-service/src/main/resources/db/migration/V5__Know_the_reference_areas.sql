-- The areas that come with indicator-service: its own migration lists them, and no event tells of them.
create table shipped_area
(
    code text not null primary key,
    zh   text not null,
    en   text not null
);

insert into shipped_area (code, zh, en)
values
       ('CN', '中国', 'China'),
       ('CN-11', '北京市', 'Beijing'),
       ('CN-12', '天津市', 'Tianjin'),
       ('CN-13', '河北省', 'Hebei'),
       ('CN-14', '山西省', 'Shanxi'),
       ('CN-15', '内蒙古自治区', 'Inner Mongolia'),
       ('CN-21', '辽宁省', 'Liaoning'),
       ('CN-22', '吉林省', 'Jilin'),
       ('CN-23', '黑龙江省', 'Heilongjiang'),
       ('CN-31', '上海市', 'Shanghai'),
       ('CN-32', '江苏省', 'Jiangsu'),
       ('CN-33', '浙江省', 'Zhejiang'),
       ('CN-34', '安徽省', 'Anhui'),
       ('CN-35', '福建省', 'Fujian'),
       ('CN-36', '江西省', 'Jiangxi'),
       ('CN-37', '山东省', 'Shandong'),
       ('CN-41', '河南省', 'Henan'),
       ('CN-42', '湖北省', 'Hubei'),
       ('CN-43', '湖南省', 'Hunan'),
       ('CN-44', '广东省', 'Guangdong'),
       ('CN-45', '广西壮族自治区', 'Guangxi'),
       ('CN-46', '海南省', 'Hainan'),
       ('CN-50', '重庆市', 'Chongqing'),
       ('CN-51', '四川省', 'Sichuan'),
       ('CN-52', '贵州省', 'Guizhou'),
       ('CN-53', '云南省', 'Yunnan'),
       ('CN-54', '西藏自治区', 'Xizang (Tibet)'),
       ('CN-61', '陕西省', 'Shaanxi'),
       ('CN-62', '甘肃省', 'Gansu'),
       ('CN-63', '青海省', 'Qinghai'),
       ('CN-64', '宁夏回族自治区', 'Ningxia'),
       ('CN-65', '新疆维吾尔自治区', 'Xinjiang'),
       ('CN-71', '台湾省', 'Taiwan'),
       ('CN-81', '香港特别行政区', 'Hong Kong'),
       ('CN-82', '澳门特别行政区', 'Macao');

create table facts.area_version
(
    area        text        not null,
    version     integer     not null,
    recorded_at timestamptz not null,
    body        json        not null,
    primary key (area, version)
);

-- Events of areas were passed over until now: the topic is read once more. What was learnt from it stays.
update projection_place set next_offset = 0 where projection = 'facts' and topic = 'waymark.indicators.v1';
