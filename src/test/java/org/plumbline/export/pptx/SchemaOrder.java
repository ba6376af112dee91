package org.plumbline.export.pptx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The order in which ISO/IEC 29500-1 wants what stands in an element. Programs that are strict
/// about it offer to repair a file that is not.
final class SchemaOrder {
  private static final Map<String, List<String>> ORDER =
      Map.ofEntries(
          order("p:sld", "p:cSld p:clrMapOvr p:transition p:timing"),
          order("p:cSld", "p:bg p:spTree"),
          order("p:sp", "p:nvSpPr p:spPr p:style p:txBody"),
          order("p:cxnSp", "p:nvCxnSpPr p:spPr p:style"),
          order("p:pic", "p:nvPicPr p:blipFill p:spPr"),
          order("p:nvSpPr", "p:cNvPr p:cNvSpPr p:nvPr"),
          order("p:nvCxnSpPr", "p:cNvPr p:cNvCxnSpPr p:nvPr"),
          order("p:cNvCxnSpPr", "a:stCxn a:endCxn"),
          order("p:spPr", "a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:blipFill a:ln"),
          order("a:blipFill", "a:blip a:srcRect a:tile"),
          order("a:ln", "a:noFill a:solidFill a:custDash a:round a:headEnd a:tailEnd"),
          order("a:xfrm", "a:off a:ext a:chOff a:chExt"),
          order("a:custGeom", "a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst"),
          order("p:txBody", "a:bodyPr a:lstStyle a:p"),
          order("a:p", "a:pPr a:r a:endParaRPr"),
          order("a:r", "a:rPr a:t"),
          order("mc:AlternateContent", "mc:Choice mc:Fallback"));

  private SchemaOrder() {}

  private static Map.Entry<String, List<String>> order(String parent, String children) {
    return Map.entry(parent, List.of(children.split(" ")));
  }

  /// Fails where something below the element stands in the wrong place or nowhere in the schema.
  static void check(Element element) {
    List<String> order = ORDER.get(element.getNodeName());
    int last = 0;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (order != null) {
          int place = order.indexOf(inner.getNodeName());
          assertTrue(place >= last, inner.getNodeName() + " in " + element.getNodeName());
          last = place;
        }
        check(inner);
      }
    }
  }
}
