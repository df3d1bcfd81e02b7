-- Lists go along the code in byte order, whatever the locale of the database.
create table area
(
    id             uuid             not null primary key,
    code           text collate "C" not null,
    version        integer          not null,
    effective_from date,
    reason         text,
    body           text             not null,
    recorded_at    timestamptz      not null,
    recorded_by    text             not null,
    unique (code, version)
);

-- Part of the software: told by no event. A later PUT is version 2 and an event.
insert into area (id, code, version, body, recorded_at, recorded_by)
select gen_random_uuid(), code, 1,
       json_strip_nulls(json_build_object(
               'name', json_build_object('zh', zh, 'en', en),
               'parent', parent,
               'sources', json_build_array(json_build_object('title', 'GB/T 2260-2007 中华人民共和国行政区划代码'))))::text,
       '2026-11-22T00:00:00Z', 'gb-t-2260'
from (values
       ('CN', null, '中国', 'China'),
       ('CN-11', 'CN', '北京市', 'Beijing'),
       ('CN-12', 'CN', '天津市', 'Tianjin'),
       ('CN-13', 'CN', '河北省', 'Hebei'),
       ('CN-14', 'CN', '山西省', 'Shanxi'),
       ('CN-15', 'CN', '内蒙古自治区', 'Inner Mongolia'),
       ('CN-21', 'CN', '辽宁省', 'Liaoning'),
       ('CN-22', 'CN', '吉林省', 'Jilin'),
       ('CN-23', 'CN', '黑龙江省', 'Heilongjiang'),
       ('CN-31', 'CN', '上海市', 'Shanghai'),
       ('CN-32', 'CN', '江苏省', 'Jiangsu'),
       ('CN-33', 'CN', '浙江省', 'Zhejiang'),
       ('CN-34', 'CN', '安徽省', 'Anhui'),
       ('CN-35', 'CN', '福建省', 'Fujian'),
       ('CN-36', 'CN', '江西省', 'Jiangxi'),
       ('CN-37', 'CN', '山东省', 'Shandong'),
       ('CN-41', 'CN', '河南省', 'Henan'),
       ('CN-42', 'CN', '湖北省', 'Hubei'),
       ('CN-43', 'CN', '湖南省', 'Hunan'),
       ('CN-44', 'CN', '广东省', 'Guangdong'),
       ('CN-45', 'CN', '广西壮族自治区', 'Guangxi'),
       ('CN-46', 'CN', '海南省', 'Hainan'),
       ('CN-50', 'CN', '重庆市', 'Chongqing'),
       ('CN-51', 'CN', '四川省', 'Sichuan'),
       ('CN-52', 'CN', '贵州省', 'Guizhou'),
       ('CN-53', 'CN', '云南省', 'Yunnan'),
       ('CN-54', 'CN', '西藏自治区', 'Xizang (Tibet)'),
       ('CN-61', 'CN', '陕西省', 'Shaanxi'),
       ('CN-62', 'CN', '甘肃省', 'Gansu'),
       ('CN-63', 'CN', '青海省', 'Qinghai'),
       ('CN-64', 'CN', '宁夏回族自治区', 'Ningxia'),
       ('CN-65', 'CN', '新疆维吾尔自治区', 'Xinjiang'),
       ('CN-71', 'CN', '台湾省', 'Taiwan'),
       ('CN-81', 'CN', '香港特别行政区', 'Hong Kong'),
       ('CN-82', 'CN', '澳门特别行政区', 'Macao')
     ) as shipped (code, parent, zh, en);
