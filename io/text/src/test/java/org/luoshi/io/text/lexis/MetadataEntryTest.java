package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

class MetadataEntryTest {

  private static String entries(String line) {
    return MetadataEntry.parse(Folding.fold(line)).stream()
        .map(e -> e.label() + "=" + Characters.strip(line.substring(e.valueStart(), e.end())))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "索引号:990735267/2025-00106 ; INDEX_NUMBER=990735267/2025-00106",
        "索 引 号: 990735267/2025-00106 ; INDEX_NUMBER=990735267/2025-00106",
        "名　　称：某通知　　发布机构：区政府办 ; TITLE=某通知 ISSUER=区政府办",
        "文  号: 索 引 号: 990735267 ; DOCUMENT_NUMBER= INDEX_NUMBER=990735267",
        "文  号: 云政办〔2024〕5号 索 引 号: 990735267 ; DOCUMENT_NUMBER=云政办〔2024〕5号 INDEX_NUMBER=990735267",
        "公开日期: 2025年01月10日 公开方式: 主动公开 ; PUBLISHED=2025年01月10日 DISCLOSURE=主动公开",
        "内容概述: 主 题 词: ; OTHER= OTHER=",
        "发布机构: | 区政府办 | ; ISSUER=区政府办 |",
        "【发布文号】云政办〔2024〕5号 ; DOCUMENT_NUMBER=云政办〔2024〕5号",
        "[发文机关] 区政府办 ; ISSUER=区政府办",
        "发文机构云州市人民政府办公厅发文字号云政办〔2024〕5号 ; ISSUER=云州市人民政府办公厅 DOCUMENT_NUMBER=云政办〔2024〕5号",
        "发布日期2024年02月09日有效性有效 ; PUBLISHED=2024年02月09日 VALIDITY=有效",
        "索引号 990241857/2024-00031 主题分类 综合政务 ; INDEX_NUMBER=990241857/2024-00031 TOPICS=综合政务",
        "成文日期2024年02月06日 ; ISSUED=2024年02月06日",
        "主题分类: ; TOPICS=",
        "来源:云州市人民政府 ; SOURCE=云州市人民政府",
        "来源:云州日报 时间:2024-03-18 09:30 编辑:李明 ; SOURCE=云州日报 PUBLISHED=2024-03-18 09:30 OTHER=李明",
        "来源：云州日报　时间：2024-03-18　点击：1023次 ; SOURCE=云州日报 PUBLISHED=2024-03-18 OTHER=1023次",
        "時效性：有效 ; VALIDITY=有效",
        "生成日期:2024-02-06 制定机关:云州市人民政府 ; ISSUED=2024-02-06 ISSUER=云州市人民政府",
        "发布日期 | 2023-09-05 | 文号 | | ; PUBLISHED=2023-09-05 | DOCUMENT_NUMBER=",
        "文件名称 第五次常务会议确定事项 落实情况的通报 ; TITLE=第五次常务会议确定事项 落实情况的通报",
        "索引号 | yl/2022-4992 | 公开目录: | 政务督查 | ; INDEX_NUMBER=yl/2022-4992 | OTHER=政务督查 |",
        "文号 | 云督〔2022〕17号 | 成文日期: | 2022年9月14日 | ; DOCUMENT_NUMBER=云督〔2022〕17号 | ISSUED=2022年9月14日 |",
        "发布时间:2022-08-23 14:52信息来源:云岭县人民政府文字大小:[ ] 背景色: ; PUBLISHED=2022-08-23 14:52 SOURCE=云岭县人民政府 CONTROL= CONTROL=",
        "来源:云岭县民生办 阅读: ; SOURCE=云岭县民生办 CONTROL=",
        "字 号: ; CONTROL="
      })
  void parse_particulars_areLabelsAndValues(String line, String entries) {
    assertEquals(entries, entries(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "区人民政府办公室关于印发方案的通知",
        "来源于群众的意见",
        "编辑出版年鉴",
        "时间:上午九时",
        "名称由企业自定。",
        "公开方式要多样",
        "有效性评价机制",
        "文号",
        "各街道办事处:",
        "一、索引号:1",
        ""
      })
  void parse_otherLines_areEmpty(String line) {
    List<MetadataEntry> entries = MetadataEntry.parse(line);

    assertEquals(line.equals("文号") ? 1 : 0, entries.size());
  }

  @Test
  void parse_entries_coverTheLineWithoutGap() {
    String line = "名  称: 某通知 发布机构: 区政府办 文  号:";
    List<MetadataEntry> entries = MetadataEntry.parse(line);

    assertEquals(0, entries.get(0).start());
    assertEquals(entries.get(0).end(), entries.get(1).start());
    assertEquals(entries.get(1).end(), entries.get(2).start());
    assertEquals(line.length(), entries.get(2).end());
    assertEquals("发布机构", entries.get(1).name());
  }
}
