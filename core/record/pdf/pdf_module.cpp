// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pdf/pdf_chart.h"
#include "core/record/pdf/pdf_library.h"
#include "core/record/pdf/pdf_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QUuid>

#include <mutex>

namespace wirewise::record {

namespace {

constexpr int resolution = 600; // dots an inch
constexpr double footerPoints = 20;
constexpr double metresAnInch = 0.0254;

double dots(double points)
{
    return points * resolution / 72;
}

// Qt writes the time of writing; the record's day stands there instead, at the same length, so that offsets hold.
QByteArray dated(QByteArray pdf, const QDate& date)
{
    for (const QByteArray& key : { QByteArray("/CreationDate ("), QByteArray("/ModDate (") }) {
        const qsizetype begin = pdf.indexOf(key);
        const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
        if (end < 0)
            continue;
        const QByteArray fixed = key + "D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)";
        pdf.replace(begin, end + 1 - begin, fixed.leftJustified(end + 1 - begin, ' '));
    }
    return pdf;
}

// Since 6.8 Qt adds a random id and, a second time, the time of writing.
void identify([[maybe_unused]] QPdfWriter& writer, [[maybe_unused]] const RecordDocument& document)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), shown(document.title) + document.head.date.toString(Qt::ISODate)));
    writer.setDocumentXmpMetadata(QByteArrayLiteral("<?xpacket begin='' ?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>\n<?xpacket end='w'?>\n"));
#endif
}

class Pages
{
public:
    Pages(QPdfWriter& writer, const RecordDocument& document)
        : m_writer(writer)
        , m_document(document)
        , m_width(writer.width())
        , m_height(writer.height() - dots(footerPoints))
    {
        m_text.setUndoRedoEnabled(false);
        m_text.documentLayout()->setPaintDevice(&writer);
        m_text.setDefaultFont(textFont(9));
        m_text.setDocumentMargin(0);
        m_text.setPageSize(QSizeF(m_width, m_height));
        m_charts = fillText(m_text, document);
        keepTogether(m_text);
    }

    void write()
    {
        QPainter painter(&m_writer);
        for (int page = 0; page < m_text.pageCount(); ++page) {
            if (page > 0)
                m_writer.newPage();
            draw(painter, page);
        }
    }

    QList<QImage> pictures(double dotsPerInch)
    {
        const QPageLayout layout = m_writer.pageLayout();
        const QSize size = layout.fullRectPixels(qRound(dotsPerInch)).size();
        const QPointF margin = layout.paintRectPixels(resolution).topLeft();
        QList<QImage> pictures;
        for (int page = 0; page < m_text.pageCount(); ++page) {
            QImage picture(size, QImage::Format_RGB32);
            picture.fill(Qt::white);
            picture.setDotsPerMeterX(qRound(resolution / metresAnInch)); // so that points are what they are in the layout
            picture.setDotsPerMeterY(qRound(resolution / metresAnInch));
            QPainter painter(&picture);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
            painter.scale(dotsPerInch / resolution, dotsPerInch / resolution);
            painter.translate(margin);
            draw(painter, page);
            pictures << picture;
        }
        return pictures;
    }

private:
    void draw(QPainter& painter, int page)
    {
        drawText(painter, page);
        painter.setFont(textFont(8));
        painter.setPen(QColor(0x57, 0x60, 0x6a));
        const QRectF footer(0, m_height, m_width, dots(footerPoints));
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 of %2").arg(page + 1).arg(m_text.pageCount()));
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, shown(m_document.head.name));
    }

    void drawText(QPainter& painter, int page)
    {
        const QRectF clip(0, page * m_height, m_width, m_height);
        painter.save();
        painter.translate(0, -clip.top());
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip.adjusted(0, 1, 0, -1); // a line that ends where a page ends belongs to one of them
        context.palette.setColor(QPalette::Text, QColor(0x1b, 0x1f, 0x24));
        m_text.documentLayout()->draw(&painter, context);
        for (const PlacedChart& placed : m_charts) {
            const QRectF room = m_text.documentLayout()->blockBoundingRect(m_text.findBlockByNumber(placed.block));
            const double height = dots(chartHeight(*placed.chart));
            const QRectF into(0, room.top(), m_width, height);
            if (clip.contains(into.center()))
                drawChart(painter, into, *placed.chart, textFont(8));
        }
        painter.restore();
    }

    QPdfWriter& m_writer;
    const RecordDocument& m_document;
    const double m_width;
    const double m_height;
    QTextDocument m_text;
    QList<PlacedChart> m_charts;
};

// Qt writes fonts in the order of a hash.
class OneOrder
{
public:
    OneOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~OneOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(OneOrder)
};

class Library final : public PdfLibrary
{
public:
    std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) const override
    {
        qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
        // On its way Qt complains where nobody is logged in (XDG_RUNTIME_DIR), which is no matter here.
        const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { });
        auto application = std::make_unique<QGuiApplication>(argc, argv);
        qInstallMessageHandler(before);
        return application;
    }

    Result<QByteArray> draw(const RecordDocument& document) const override
    {
        if (const auto failed = lack())
            return *failed;
        const std::lock_guard one(m_mutex);
        const OneOrder order;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer);
        writer.setTitle(shown(document.title));
        writer.setCreator(QStringLiteral("Wirewise"));
        identify(writer, document);
        Pages(writer, document).write();
        return dated(buffer.data(), document.head.date);
    }

    Result<QList<QImage>> pages(const RecordDocument& document, double dotsPerInch) const override
    {
        if (const auto failed = lack())
            return *failed;
        QBuffer nowhere;
        QPdfWriter writer(&nowhere); // what the text is measured by
        setUp(writer);
        return Pages(writer, document).pictures(dotsPerInch);
    }

private:
    static std::optional<Error> lack()
    {
        if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
            return Error { Error::Kind::Helper, QStringLiteral("PDF needs an application with fonts"), {} };
        if (QFontDatabase::families().isEmpty())
            return Error { Error::Kind::Helper, QStringLiteral("PDF needs a font, and there is none on this machine"), {} };
        return std::nullopt;
    }

    static void setUp(QPdfWriter& writer)
    {
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 16, 18, 12), QPageLayout::Millimeter));
    }

    mutable std::mutex m_mutex; // the seed is the program's
};

} // namespace

} // namespace wirewise::record

extern "C" Q_DECL_EXPORT const wirewise::record::PdfLibrary* wirewise_pdf_library()
{
    static const wirewise::record::Library library;
    return &library;
}
