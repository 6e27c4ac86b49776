// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with files: opens a decision, a record or a pack, saves, copies the
// recommendation.
#pragma once

#include <QObject>
#include <QUrl>

class QWidget;

namespace wirewise::record {
struct RecordExporter;
}

namespace wirewise::ui {

class Banner;
class Decision;
class Document;
class PackCommands;
class StatusStrip;

// Life: everything it is given outlives it.
class FileCommands final : public QObject
{
    Q_OBJECT

public:
    FileCommands(Decision& decision, Document& document, PackCommands& packs, StatusStrip& status, Banner& banner,
        QWidget& window);

    // A decision or a pack, whichever it is. Errors are told in the banner, a pack's faults below it.
    void openFile(const QString& path);
    void open();
    void openPack();
    void save();
    void saveAs();
    void copyRecommendation();
    void saveRecord(const QString& form); // an exporter's id
    void saveRecordInEveryForm();

    // What dropping these would do.
    struct Offer
    {
        QString words;
        bool welcome = false;
    };
    static Offer offerOf(const QList<QUrl>& urls);
    void take(const QList<QUrl>& urls); // dropped: opens the one, or says why not

private:
    // Where to, as the user says; the suffix is the form's. Empty: not at all.
    QString askForRecord(const record::RecordExporter& form);
    void writeRecords(const QStringList& paths);

    Decision& m_decision;
    Document& m_document;
    PackCommands& m_packs;
    StatusStrip& m_status;
    Banner& m_banner;
    QWidget& m_window;
};

} // namespace wirewise::ui
